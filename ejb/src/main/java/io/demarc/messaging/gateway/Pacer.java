// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Keeps the parts per second (SM-4). When the peer complains all the same, the pace halves, and then grows back by an
 * eighth each tenth of a second.
 */
final class Pacer {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    /** Time that a late thread may catch up: threads never wake exactly on time. */
    private static final long CATCH_UP = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);
    private static final double GROWTH = 1.125;
    private static final double LEAST_SHARE = 1.0 / 64;

    private final double interval;
    private final LongSupplier nanoTime;
    private double share = 1;
    private long lastChange;
    private long next;

    Pacer(int partsPerSecond, LongSupplier nanoTime) {
        interval = (double) SECOND / partsPerSecond;
        this.nanoTime = nanoTime;
        next = nanoTime.getAsLong();
        lastChange = next;
    }

    /** Waits until the next part may leave. */
    void await() throws InterruptedException {
        var until = reserve();
        for (var left = until - nanoTime.getAsLong(); left > 0; left = until - nanoTime.getAsLong()) {
            LockSupport.parkNanos(this, left);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** The moment from which the next part may leave. */
    synchronized long reserve() {
        var now = nanoTime.getAsLong();
        if (share < 1 && now - lastChange >= STEP) {
            share = Math.min(1, share * GROWTH);
            lastChange = now;
        }
        var turn = Math.max(next, now - CATCH_UP);
        next = turn + (long) (interval / share);
        return turn;
    }

    /** The peer has refused parts because there were too many. Complaints about one window count once. */
    synchronized void slowDown() {
        var now = nanoTime.getAsLong();
        if (share == 1 || now - lastChange >= STEP) {
            share = Math.max(LEAST_SHARE, share / 2);
            lastChange = now;
        }
    }
}
