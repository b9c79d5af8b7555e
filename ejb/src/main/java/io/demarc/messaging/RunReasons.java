// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why messages of a run did not reach their recipients, the most frequent reason first (BA-3).
 *
 * @param failed did not reach their recipient, also by an operator's word
 * @param leftOut suppressed, or their account is gone
 */
public record RunReasons(List<Count> failed, List<Count> leftOut) {

    /** @param reason the code of a {@link MessageReason}; null when none was given */
    public record Count(String reason, long messages) {}

    /** Messages of one state that have the same reason; null for none. */
    record Group(MessageState state, String reason, long messages) {

        private boolean isFailed() {
            return switch (state) {
                case REJECTED, UNDELIVERED, EXPIRED -> true;
                default -> reason != null && reason.startsWith(SmsMessage.SETTLED_BY);
            };
        }
    }

    /** @param groups of the states in which a message was not delivered and never will be */
    static RunReasons of(List<Group> groups) {
        var failed = new HashMap<String, Long>();
        var leftOut = new HashMap<String, Long>();
        groups.forEach(
                group -> (group.isFailed() ? failed : leftOut).merge(group.reason(), group.messages(), Long::sum));
        return new RunReasons(sorted(failed), sorted(leftOut));
    }

    private static List<Count> sorted(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(comparing(Count::messages).reversed().thenComparing(Count::reason, nullsLast(naturalOrder())))
                .toList();
    }
}
