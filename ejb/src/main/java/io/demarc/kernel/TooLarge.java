// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

/** What was sent has more bytes than anybody reads. */
public class TooLarge extends BusinessException {

    public TooLarge(Problem problem) {
        super(problem);
    }
}
