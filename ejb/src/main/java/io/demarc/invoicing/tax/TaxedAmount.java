// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.tax;

import java.math.BigDecimal;

/**
 * What one line of an invoice adds.
 *
 * @param net already rounded (BT-131)
 */
public record TaxedAmount(BigDecimal net, Tax tax) {}
