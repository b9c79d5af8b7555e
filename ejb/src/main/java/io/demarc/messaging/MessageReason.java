// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.messaging.gateway.CommandStatus;
import io.demarc.messaging.gateway.ReceiptState;
import io.demarc.messaging.gateway.Submission;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why a message is in its state, as it stands beside the message in the database and in the API: the word of its kind,
 * a blank, and what the kind needs besides. People read it in their own language.
 *
 * @param detail null where the kind says it all
 */
public record MessageReason(Kind kind, String detail) {

    /** What sort of reason it is. */
    public enum Kind {
        /** Left out; the detail is an {@link Exclusion}, which has no word in front. */
        EXCLUDED(""),
        ACCOUNT_GONE("account.gone"),
        /** The server stopped while the message was out. */
        WORKER_LOST("worker.lost"),
        NO_ANSWER("no.answer"),
        LINK_LOST("link.lost"),
        /** Some of its parts were taken, and the others did not leave. */
        PART_MISSING("part.missing"),
        /** An operator settled a doubt; the detail is the operator's name. */
        SETTLED_BY("settled.by"),
        /** The gateway did not take it; the detail is SMPP's command_status, such as 0x0B. */
        REFUSED("refused"),
        /** A receipt said so; the detail is its {@link ReceiptState} and, where there is one, the network's own code. */
        RECEIPT("receipt"),
        /** Something else; the detail is all that was written. */
        OTHER("");

        private static final Pattern STATUS = Pattern.compile("0x[0-9A-F]+");
        private static final Pattern RECEIPT_STATE = Pattern.compile(
                Arrays.stream(ReceiptState.values()).map(Enum::name).collect(Collectors.joining("|", "(", ")( .+)?")));

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private boolean takes(String detail) {
            return switch (this) {
                case EXCLUDED, OTHER -> false;
                case SETTLED_BY -> detail != null;
                case REFUSED -> detail != null && STATUS.matcher(detail).matches();
                case RECEIPT -> detail != null && RECEIPT_STATE.matcher(detail).matches();
                default -> detail == null;
            };
        }
    }

    static MessageReason of(Exclusion exclusion) {
        return new MessageReason(Kind.EXCLUDED, exclusion.name());
    }

    static MessageReason of(Kind kind) {
        return new MessageReason(kind, null);
    }

    static MessageReason settledBy(String operator) {
        return new MessageReason(Kind.SETTLED_BY, operator);
    }

    /** Why the gateway will never take it. */
    static MessageReason of(Submission.Rejected rejected) {
        return rejected.commandStatus() == 0
                ? new MessageReason(Kind.OTHER, rejected.reason())
                : new MessageReason(Kind.REFUSED, CommandStatus.digits(rejected.commandStatus()));
    }

    /** @param errorCode empty, null or zeros where the network gave none */
    static MessageReason ofReceipt(ReceiptState state, String errorCode) {
        var hasCode = errorCode != null && !errorCode.matches("[0 ]*");
        return new MessageReason(Kind.RECEIPT, hasCode ? state + " " + errorCode : state.name());
    }

    /** What {@link #code} wrote; whatever else is {@link Kind#OTHER}. */
    public static MessageReason read(String code) {
        if (Arrays.stream(Exclusion.values())
                .anyMatch(exclusion -> exclusion.name().equals(code))) {
            return new MessageReason(Kind.EXCLUDED, code);
        }
        var blank = code.indexOf(' ');
        var word = blank < 0 ? code : code.substring(0, blank);
        var detail = blank < 0 ? null : code.substring(blank + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word.equals(word) && kind.takes(detail))
                .findFirst()
                .map(kind -> new MessageReason(kind, detail))
                .orElseGet(() -> new MessageReason(Kind.OTHER, code));
    }

    /** As it is stored. */
    public String code() {
        if (kind.word.isEmpty()) {
            return detail;
        }
        return detail == null ? kind.word : kind.word + " " + detail;
    }
}
