// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.time.Instant;

/** A reminder in the list of an invoice; level 1 is the first. */
public record ReminderRow(int level, String sentTo, Instant sentAt, String sentBy) {

    static final String COLUMNS = "e.level, e.sentTo, e.sentAt, e.sentBy";
}
