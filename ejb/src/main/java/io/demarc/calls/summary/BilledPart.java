// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.Instant;

/** How many attempts of a day or an hour stand on an invoice; 0: on none. */
record BilledPart(Instant start, String currency, long invoiceId, long attempts) {}
