// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import io.demarc.smsc.Counters.Count;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Decides how the simulator answers, by its settings and by what has been answered before. */
final class Behaviour {

    private final Counters counters;
    /** Starts anew far away from the ids of an earlier process that wrote to the same log. */
    private final AtomicLong lastId = new AtomicLong(System.currentTimeMillis() * 1_000_000);

    private final AtomicLong judged = new AtomicLong();
    private final PerSecond perSecond = new PerSecond();

    private volatile Settings settings;
    private volatile Cut cut;

    Behaviour(Settings settings, Counters counters) {
        this.settings = settings;
        this.counters = counters;
    }

    Settings settings() {
        return settings;
    }

    void change(Map<String, String> changes) {
        settings = settings.with(changes);
    }

    void cut(Cut next) {
        cut = next;
    }

    /** The command_status with which a bind is answered. */
    int admit(String systemId, String password) {
        var status = admission(systemId, password);
        counters.add(status == Smpp.OK ? Count.BINDS : Count.BINDS_REFUSED);
        return status;
    }

    private int admission(String systemId, String password) {
        var now = settings;
        if (now.refuseBinds) {
            return Smpp.BIND_FAILED;
        }
        if (!now.systemId.isEmpty() && !now.systemId.equals(systemId)) {
            return Smpp.INVALID_SYSTEM_ID;
        }
        return now.password.isEmpty() || now.password.equals(password) ? Smpp.OK : Smpp.INVALID_PASSWORD;
    }

    /** The command_status with which a part is answered. */
    int judge(SubmitSm message) {
        var now = settings;
        counters.add(Count.SUBMITTED);
        if (now.throttle > 0 && !perSecond.admits(now.throttle)) {
            counters.add(Count.THROTTLED);
            return Smpp.THROTTLED;
        }
        if (now.queueFullEvery > 0 && judged.incrementAndGet() % now.queueFullEvery == 0) {
            counters.add(Count.QUEUE_FULL);
            return Smpp.QUEUE_FULL;
        }
        if (now.reject != null && now.reject.matcher(message.recipient()).find()) {
            counters.add(Count.REJECTED);
            return now.rejectStatus;
        }
        return Smpp.OK;
    }

    /** What happens to the next part that could be accepted. */
    Cut.Fate nextFate() {
        var armed = cut;
        if (armed == null) {
            return Cut.Fate.NORMAL;
        }
        var fate = armed.next();
        if (fate.closes()) {
            cut = null;
        }
        return fate;
    }

    long nextId() {
        counters.add(Count.ACCEPTED);
        return lastId.incrementAndGet();
    }

    /** The receipt of an accepted message, if one is wanted. */
    Optional<Delivery> receipt(long id, SubmitSm message) {
        var now = settings;
        var end = end(id, now);
        if (!now.receipts || !message.wantsReceipt(end)) {
            return Optional.empty();
        }
        counters.add(end.receipts);
        return Optional.of(Delivery.receipt(Long.toString(id), message, end, now));
    }

    /** Spreads the ends so that each hundred messages in a row have exactly the shares that are set. */
    private static MessageState end(long id, Settings now) {
        var place = id % 100 * 37 % 100;
        if (place < now.undelivered) {
            return MessageState.UNDELIVERABLE;
        }
        return place < now.undelivered + now.expired ? MessageState.EXPIRED : MessageState.DELIVERED;
    }
}
