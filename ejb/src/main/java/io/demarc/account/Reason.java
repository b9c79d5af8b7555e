// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.Text;

/** Why somebody did something, for the history: at most 500 characters, or nothing. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    static String typed(String text) {
        return Text.optional("reason", text, LONGEST);
    }
}
