// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody changed the record in between. */
class Overtaken extends BusinessException {

    private static final long serialVersionUID = 1;

    private Overtaken(Problem problem) {
        super(problem);
    }

    /** Refuses to go on when the record no longer is what the change was written for. */
    static void refuse(String key, Record expected, Record present) {
        var changed = FieldDifference.between(expected, present);
        if (!changed.isEmpty()) {
            throw new Overtaken(Problem.of(key, fields(changed)));
        }
    }

    private static String fields(List<FieldDifference> changed) {
        return changed.stream().map(FieldDifference::field).collect(Collectors.joining(", "));
    }
}
