// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

/** The numbers of SMPP 3.4 that the simulator speaks (SMPP 3.4, sections 5.1.2.1, 5.1.3 and 5.3.2). */
final class Smpp {

    static final int HEADER_LENGTH = 16;
    /** Longer than any legal PDU; a longer one ends the connection. */
    static final int MAX_LENGTH = 65_536 + 1024;

    static final int RESPONSE = 0x80000000;
    static final int GENERIC_NACK = 0x80000000;
    static final int BIND_RECEIVER = 0x00000001;
    static final int BIND_TRANSMITTER = 0x00000002;
    static final int SUBMIT_SM = 0x00000004;
    static final int DELIVER_SM = 0x00000005;
    static final int UNBIND = 0x00000006;
    static final int BIND_TRANSCEIVER = 0x00000009;
    static final int ENQUIRE_LINK = 0x00000015;

    static final int OK = 0x00;
    static final int INVALID_COMMAND_LENGTH = 0x02;
    static final int INVALID_COMMAND_ID = 0x03;
    static final int WRONG_BIND_STATE = 0x04;
    static final int ALREADY_BOUND = 0x05;
    static final int SYSTEM_ERROR = 0x08;
    static final int BIND_FAILED = 0x0D;
    static final int INVALID_PASSWORD = 0x0E;
    static final int INVALID_SYSTEM_ID = 0x0F;
    static final int QUEUE_FULL = 0x14;
    static final int THROTTLED = 0x58;

    static final int TAG_RECEIPTED_MESSAGE_ID = 0x001E;
    static final int TAG_USER_MESSAGE_REFERENCE = 0x0204;
    static final int TAG_INTERFACE_VERSION = 0x0210;
    static final int TAG_MESSAGE_PAYLOAD = 0x0424;
    static final int TAG_MESSAGE_STATE = 0x0427;

    static final int ESM_CLASS_RECEIPT = 0x04;
    static final int ESM_CLASS_HEADER = 0x40;
    static final int CODING_DEFAULT = 0;
    static final int CODING_UCS2 = 8;

    private Smpp() {}
}
