// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.time.LocalDate;

/**
 * A period of whole days (BG-14, BG-26).
 *
 * @param from the first day
 * @param until the last day, inclusive
 */
public record DateSpan(LocalDate from, LocalDate until) {

    public DateSpan {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period ends on its first day or later (BR-29, BR-30): " + from + ", " + until);
        }
    }
}
