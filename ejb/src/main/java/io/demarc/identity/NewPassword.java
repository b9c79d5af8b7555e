// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A password somebody chose for a login: 12 to 128 characters, not one of the common ones, not the login itself
 * (OWASP ASVS 5.0, 6.2).
 */
public record NewPassword(String value) {

    /** Characters; whatever is longer is nobody's password. */
    static final int LONGEST = 128;

    private static final int SHORTEST = 12;

    private static final Set<String> COMMON = Set.of(
            "password1234",
            "123456789012",
            "qwertyuiop12",
            "administrator",
            "passwordpassword",
            "letmeinletmein",
            "changemechangeme",
            "111111111111",
            "123123123123",
            "iloveyou1234",
            "welcome12345",
            "adminadminadmin");

    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static NewPassword chosen(String field, String typed, String repeated, String login) {
        if (typed == null || typed.isEmpty()) {
            throw new BusinessException(Problem.at(field, "required"));
        }
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw new BusinessException(Problem.at(field, "password.length", SHORTEST, LONGEST));
        }
        if (!typed.equals(repeated)) {
            throw new BusinessException(Problem.at(field, "password.repeat"));
        }
        var lower = typed.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || lower.contains(login.toLowerCase(Locale.ROOT))) {
            throw new BusinessException(Problem.at(field, "password.common"));
        }
        return new NewPassword(typed);
    }

    /** @param length in characters, each worth 5.8 bits */
    public static NewPassword generated(int length) {
        return new NewPassword(RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
