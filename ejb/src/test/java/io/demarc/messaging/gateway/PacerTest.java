// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** SM-4: parts per second. */
class PacerTest {

    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong now = new AtomicLong(1_000 * MILLISECOND);
    private final Pacer pacer = new Pacer(100, now::get);

    @Test
    void partsLeaveOneBehindTheOtherAtThePaceThatIsSet() {
        var first = pacer.reserve();
        assertEquals(10 * MILLISECOND, pacer.reserve() - first);
        assertEquals(20 * MILLISECOND, pacer.reserve() - first);
    }

    @Test
    void afterAPauseOnlyAMomentMayBeCaughtUp() {
        pass(60_000);
        assertEquals(2, partsThatMayLeaveAtOnce(), "20 ms at 100 parts/s, and not a minute");
    }

    @Test
    void whenThePeerComplainsThePaceHalves() {
        pacer.slowDown();
        assertEquals(20 * MILLISECOND, gap());
    }

    @Test
    void complaintsAboutTheSameWindowCountOnce() {
        for (var i = 0; i < 50; i++) {
            pacer.slowDown();
        }
        assertEquals(20 * MILLISECOND, gap());
    }

    @Test
    void thePaceRecoversByItself() {
        pacer.slowDown();
        assertEquals(20 * MILLISECOND, gap());
        for (var i = 0; i < 10; i++) {
            pass(100);
            gap();
        }
        assertEquals(10 * MILLISECOND, gap());
    }

    private void pass(long milliseconds) {
        now.addAndGet(milliseconds * MILLISECOND);
    }

    /** The time between one part and the next. */
    private long gap() {
        var one = pacer.reserve();
        return pacer.reserve() - one;
    }

    private int partsThatMayLeaveAtOnce() {
        var parts = 0;
        while (pacer.reserve() < now.get()) {
            parts++;
        }
        return parts;
    }
}
