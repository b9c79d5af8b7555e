// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.util.Arrays;
import java.util.Locale;

/** Everything that can be set: by command line, and what does not concern the start also at run time. */
public enum Setting {
    PORT("0", "SMPP port on 127.0.0.1; 0 takes a free one", true),
    HTTP_PORT("0", "control port on 127.0.0.1; 0 takes a free one", true),
    LOG("smsc.csv", "file to which each accepted message is appended", true),
    SYSTEM_ID("", "the only client that may bind; empty: anyone", true),
    PASSWORD("", "its password; empty: any", true),

    THROTTLE("0", "parts per second beyond which the answer is ESME_RTHROTTLED; 0: no limit"),
    QUEUE_FULL_EVERY("0", "every so many parts one is answered ESME_RMSGQFUL; 0: none"),
    REJECT("", "regular expression of the recipients that are refused; empty: none"),
    REJECT_STATUS("11", "command_status of such a refusal; 11 is ESME_RINVDSTADR"),
    ANSWER_DELAY("0", "milliseconds between a part and its answer"),
    REFUSE_BINDS("off", "on: each bind is answered ESME_RBINDFAIL"),
    MUTE("off", "on: nothing is answered any more, though parts are still accepted"),

    RECEIPTS("on", "off: no receipts at all"),
    RECEIPT_DELAY("0", "milliseconds between a part and its receipt"),
    RECEIPT_FORM("both", "both; tlv: an empty text; text: no optional parameters"),
    RECEIPT_WINDOW("50", "receipts and inbound messages on their way at a time"),
    RECEIPT_RETRY("1000", "milliseconds until something that the client refused is delivered again"),
    UNDELIVERED("0", "per cent of the messages that end as UNDELIV"),
    EXPIRED("0", "per cent of the messages that end as EXPIRED");

    final String standard;
    final String meaning;
    final boolean atStartOnly;

    Setting(String standard, String meaning) {
        this(standard, meaning, false);
    }

    Setting(String standard, String meaning, boolean atStartOnly) {
        this.standard = standard;
        this.meaning = meaning;
        this.atStartOnly = atStartOnly;
    }

    /** As it is written on the command line (after two dashes) and in the control's addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Setting named(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no setting \"" + key + "\"."));
    }
}
