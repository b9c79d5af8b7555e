// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.PhoneNumber;

/** Why text messages cannot reach a number (AV-3). */
public enum NumberDoubt {
    NO_PREFIX,
    NOT_MOBILE;

    /** Null when a message may reach {@code typed}, and when it is no number at all: that is said elsewhere. */
    static NumberDoubt about(String typed) {
        if (typed == null) {
            return null;
        }
        try {
            var number = PhoneNumber.typed(typed);
            if (!number.isInternational()) {
                return NO_PREFIX;
            }
            return number.canBeMobile() ? null : NOT_MOBILE;
        } catch (BusinessException notANumber) {
            return null;
        }
    }
}
