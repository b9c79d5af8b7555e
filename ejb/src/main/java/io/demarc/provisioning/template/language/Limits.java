// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template.language;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;

/** How much one rendering may do. A phone's longest real configuration needs a hundredth of it. */
final class Limits {

    static final int MOST_STEPS = 100_000;
    static final int LONGEST_FILE = 1_000_000;

    private int steps;
    private int written;

    /** Counts one look at the values. */
    void step() {
        if (++steps > MOST_STEPS) {
            throw new BusinessException(Problem.of("template.tooManySteps"));
        }
    }

    void written(int characters) {
        written += characters;
        if (written > LONGEST_FILE) {
            throw new BusinessException(Problem.of("template.tooLarge", LONGEST_FILE));
        }
    }
}
