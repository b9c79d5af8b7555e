// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * When a change is made and, if it shall not last, when it is reverted (CU-5).
 *
 * @param revertAt null when it lasts
 */
public record Timing(Instant applyAt, Instant revertAt) implements Serializable {

    private static final Duration LONGEST = Duration.ofDays(731);

    /** Refuses what is past at {@code now}, more than two years away or in the wrong order. */
    void check(Instant now) {
        var problems = new Problems().addIf(applyAt == null, "applyAt", "required");
        if (applyAt != null) {
            check(problems, "applyAt", applyAt, now);
            problems.addIf(revertAt != null && !revertAt.isAfter(applyAt), "revertAt", "delay.revertFirst");
        }
        if (revertAt != null && problems.found().isEmpty()) {
            check(problems, "revertAt", revertAt, now);
        }
        problems.throwIfAny();
    }

    private static void check(Problems problems, String field, Instant time, Instant now) {
        problems.addIf(!time.isAfter(now), field, "delay.past");
        problems.addIf(time.isAfter(now.plus(LONGEST)), field, "delay.tooFar");
    }

    /** @throws BusinessException when it has an end: what was set up is not torn down by itself */
    void refuseEnd() {
        if (revertAt != null) {
            throw new BusinessException(Problem.at("revertAt", "delay.setupStays"));
        }
    }
}
