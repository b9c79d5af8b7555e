// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** What has happened since the start. */
final class Counters {

    enum Count {
        BINDS,
        BINDS_REFUSED,
        SUBMITTED,
        ACCEPTED,
        THROTTLED,
        QUEUE_FULL,
        REJECTED,
        /** Left without an answer by a cut. */
        UNANSWERED,
        RECEIPTS_DELIVERED,
        RECEIPTS_UNDELIVERABLE,
        RECEIPTS_EXPIRED,
        /** Receipts and inbound messages that the client has acknowledged. */
        ACKNOWLEDGED,
        /** Receipts and inbound messages that the client has refused; they are delivered again. */
        REFUSED,
        ENQUIRE_LINKS,
        UNBINDS,
        NACKS
    }

    private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
    private final LongAccumulator mostUnanswered = new LongAccumulator(Math::max, 0);

    Counters() {
        for (var count : Count.values()) {
            counts.put(count, new LongAdder());
        }
    }

    void add(Count count) {
        counts.get(count).increment();
    }

    /** The largest number of parts that a connection had taken in and not answered yet: the client's window. */
    void unanswered(int now) {
        mostUnanswered.accumulate(now);
    }

    Map<String, Object> all() {
        var all = new LinkedHashMap<String, Object>();
        counts.forEach((count, value) -> all.put(camelCase(count), value.sum()));
        all.put("mostUnanswered", mostUnanswered.get());
        return all;
    }

    private static String camelCase(Count count) {
        var words = count.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
