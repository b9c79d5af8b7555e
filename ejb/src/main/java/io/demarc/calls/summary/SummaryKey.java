// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.Instant;

/** What tells the rows of a summary apart. */
record SummaryKey(Instant start, String currency) {}
