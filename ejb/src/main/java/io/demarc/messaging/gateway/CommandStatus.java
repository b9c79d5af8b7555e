// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.util.Locale;
import java.util.ResourceBundle;

/** SMPP's command_status in words (SMPP 3.4, section 5.1.3). */
public final class CommandStatus {

    static final int OK = 0x00;
    static final int QUEUE_FULL = 0x14;
    static final int THROTTLED = 0x58;
    static final int TEMPORARY_ERROR = 0x64;
    static final int PERMANENT_ERROR = 0x65;

    private CommandStatus() {}

    /**
     * What a gateway means by it, as the rest of a sentence such as "The gateway refused it: …".
     *
     * @param status in hexadecimal digits, such as 0x0B; one that SMPP does not define is "a reason of its own"
     */
    public static String inWords(String status, Locale locale) {
        var words = ResourceBundle.getBundle(
                CommandStatus.class.getName(),
                locale,
                CommandStatus.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return words.getString(words.containsKey(status) ? status : "other");
    }

    static String inWords(int status) {
        return sentence(digits(status));
    }

    static String sentence(String digits) {
        return inWords(digits, Locale.ENGLISH) + " (command_status " + digits + ")";
    }

    /** As {@link #inWords(String, Locale)} wants it. */
    public static String digits(int status) {
        return "0x%02X".formatted(status);
    }

    /** What an answer that is not {@link #OK} means for the part. */
    static Submission refusal(int status) {
        return status == THROTTLED || status == QUEUE_FULL
                ? new Submission.Throttled(status)
                : new Submission.Rejected(status, "The gateway refused it: " + inWords(status) + ".");
    }
}
