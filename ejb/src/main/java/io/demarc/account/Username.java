// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import java.security.SecureRandom;

/** The name that a client registers with: 3 to 20 digits, unique in the installation (AC-1). */
final class Username {

    /** Random usernames lie from here … */
    static final long LEAST_RANDOM = 10_000_000;

    /** … to here. */
    static final long MOST_RANDOM = 99_999_999;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Username() {}

    static String typed(String text) {
        var digits = Text.required("username", text, 100);
        if (!isOne(digits)) {
            throw new BusinessException(Problem.at("username", "username.form"));
        }
        return digits;
    }

    static boolean isOne(String text) {
        return text.matches("\\d{3,20}");
    }

    /** Eight digits, the first not zero; whether they are free must be asked. */
    static String random() {
        return String.valueOf(RANDOM.nextLong(LEAST_RANDOM, MOST_RANDOM + 1));
    }
}
