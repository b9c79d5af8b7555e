// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import static java.util.Map.entry;

import java.util.Map;

/** SMPP's command_status in words (SMPP 3.4, section 5.1.3). */
final class CommandStatus {

    static final int OK = 0x00;
    static final int QUEUE_FULL = 0x14;
    static final int THROTTLED = 0x58;
    static final int TEMPORARY_ERROR = 0x64;
    static final int PERMANENT_ERROR = 0x65;

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            entry(0x01, "the length of the message is wrong"),
            entry(0x02, "the length of the command is wrong"),
            entry(0x03, "the command is not known"),
            entry(0x04, "the session is not bound for this"),
            entry(0x05, "the client is already bound"),
            entry(0x06, "the priority is wrong"),
            entry(0x07, "the flag for receipts is wrong"),
            entry(0x08, "system error"),
            entry(0x0A, "the sender is not allowed"),
            entry(0x0B, "the recipient's number is wrong"),
            entry(0x0C, "the message id is wrong"),
            entry(0x0D, "the bind failed"),
            entry(0x0E, "the password is wrong"),
            entry(0x0F, "the system id is wrong"),
            entry(QUEUE_FULL, "the message queue is full"),
            entry(0x15, "the service type is wrong"),
            entry(0x33, "the number of destinations is wrong"),
            entry(0x43, "the kind of message is not allowed"),
            entry(0x45, "the submission failed"),
            entry(0x48, "the kind of the sender's number is wrong"),
            entry(0x49, "the numbering plan of the sender is wrong"),
            entry(0x50, "the kind of the recipient's number is wrong"),
            entry(0x51, "the numbering plan of the recipient is wrong"),
            entry(0x53, "the system type is wrong"),
            entry(THROTTLED, "too many messages at a time"),
            entry(0x61, "the delivery time is wrong"),
            entry(0x62, "the validity period is wrong"),
            entry(TEMPORARY_ERROR, "the application has a temporary error"),
            entry(PERMANENT_ERROR, "the application has a permanent error"),
            entry(0x66, "the application refused the message"),
            entry(0xC0, "an optional parameter is wrong"),
            entry(0xC1, "an optional parameter is not allowed"),
            entry(0xC2, "the length of a parameter is wrong"),
            entry(0xC3, "an expected parameter is missing"),
            entry(0xC4, "the value of a parameter is wrong"),
            entry(0xFE, "the delivery failed"),
            entry(0xFF, "unknown error"));

    private CommandStatus() {}

    static String inWords(int status) {
        return WORDS.getOrDefault(status, "a reason of its own") + " (command_status 0x%02X)".formatted(status);
    }

    /** What an answer that is not {@link #OK} means for the part. */
    static Submission refusal(int status) {
        return status == THROTTLED || status == QUEUE_FULL
                ? new Submission.Throttled(status)
                : new Submission.Rejected(status, "The gateway refused it: " + inWords(status) + ".");
    }
}
