// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a client proves itself with: 8 to 64 printable ASCII characters, without those that SIP headers would escape. */
record SipPassword(String value) {

    private static final String SIGNS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_LENGTH = 20;

    SipPassword {
        if (!value.matches("[\\x21\\x23-\\x26\\x28-\\x5b\\x5d-\\x7e]{8,64}")) {
            throw new BusinessException(Problem.at("password", "sipPassword.form"));
        }
    }

    /** The typed one, or a random one when nothing was typed. */
    static SipPassword of(String typed, String repeated) {
        if (typed == null || typed.isEmpty()) {
            return random();
        }
        if (!typed.equals(repeated)) {
            throw new BusinessException(Problem.at("repeated", "password.repeat"));
        }
        return new SipPassword(typed);
    }

    static SipPassword random() {
        return new SipPassword(RANDOM.ints(RANDOM_LENGTH, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return "SipPassword[…]";
    }
}
