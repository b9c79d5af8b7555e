// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.kernel.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as an input of the type date gives it. */
final class TypedDay {

    private TypedDay() {}

    /** The day; null when none was typed, or no day, which is then noted. */
    static LocalDate read(Problems problems, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            problems.add(field, "member.date");
            return null;
        }
    }
}
