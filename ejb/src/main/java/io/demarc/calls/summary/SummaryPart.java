// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.Instant;

/** The facts of an hour or a day, of all organizations of a currency. */
record SummaryPart(Instant start, String currency, CallSum sum) {}
