// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.util.Arrays;
import java.util.Locale;

/** The state that a receipt tells (SMPP 3.4, section 5.2.28 and appendix B). */
public enum ReceiptState {
    ENROUTE(1, "ENROUTE"),
    DELIVERED(2, "DELIVRD"),
    EXPIRED(3, "EXPIRED"),
    DELETED(4, "DELETED"),
    UNDELIVERED(5, "UNDELIV"),
    ACCEPTED(6, "ACCEPTD"),
    UNKNOWN(7, "UNKNOWN"),
    REJECTED(8, "REJECTD");

    /** Peers write DELIVRD, DELIVERED, Delivrd: these letters are in all of them, and tell the states apart. */
    private static final int LETTERS_THAT_COUNT = 5;

    private final int code;
    private final String word;

    ReceiptState(int code, String word) {
        this.code = code;
        this.word = word;
    }

    /** Whether nothing further is to come. */
    public boolean isFinal() {
        return this != ENROUTE && this != ACCEPTED && this != UNKNOWN;
    }

    static ReceiptState ofCode(int code) {
        return Arrays.stream(values())
                .filter(state -> state.code == code)
                .findFirst()
                .orElse(UNKNOWN);
    }

    static ReceiptState ofWord(String word) {
        var upper = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(state -> upper.startsWith(state.word.substring(0, LETTERS_THAT_COUNT)))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
