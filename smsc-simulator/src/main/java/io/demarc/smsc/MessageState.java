// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import io.demarc.smsc.Counters.Count;

/** How a message ended (SMPP 3.4, section 5.2.28 and appendix B). */
enum MessageState {
    DELIVERED(2, "DELIVRD", "000", Count.RECEIPTS_DELIVERED),
    EXPIRED(3, "EXPIRED", "027", Count.RECEIPTS_EXPIRED),
    UNDELIVERABLE(5, "UNDELIV", "001", Count.RECEIPTS_UNDELIVERABLE);

    final int code;
    final String word;
    final String error;
    final Count receipts;

    MessageState(int code, String word, String error, Count receipts) {
        this.code = code;
        this.word = word;
        this.error = error;
        this.receipts = receipts;
    }
}
