// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.math.BigDecimal;

/** An invoice whose lines of calls and facts differ; number is null for a draft. */
public record SumDifference(long invoiceId, String number, BigDecimal lines, BigDecimal facts) {}
