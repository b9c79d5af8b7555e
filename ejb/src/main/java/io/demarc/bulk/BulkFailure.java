// SPDX-License-Identifier: Apache-2.0
package io.demarc.bulk;

import io.demarc.kernel.Problem;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One that could not be changed, and why. */
public record BulkFailure(Long id, Long subjectId, String name, String problem, String detail) implements Serializable {

    static final String COLUMNS = "e.id, e.subjectId, e.subjectName, e.problem, e.detail";

    public String reason(Locale locale) {
        var args = detail == null || detail.isEmpty()
                ? List.<Serializable>of()
                : List.<Serializable>copyOf(Arrays.asList(detail.split(BulkItem.BETWEEN)));
        return new Problem("", problem, args).text(locale);
    }
}
