// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down who guesses passwords: 20 tries per address without a right one, regained one every 15 seconds. */
@ApplicationScoped
public class LoginThrottle {

    private static final int ADDRESSES_REMEMBERED = 10_000;
    private static final int TRIES = 20;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    /**
     * Whether another try is allowed. It counts at once, and not when it has failed: otherwise all that come before the first
     * has failed would be let through.
     *
     * @param who an address, or a session
     */
    public synchronized boolean admits(String who) {
        return buckets.computeIfAbsent(
                        who,
                        unused -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(1, Duration.ofSeconds(15)))
                                .build())
                .tryConsume(1);
    }

    /** Forgets the tries before. */
    synchronized void succeeded(String who) {
        buckets.remove(who);
    }
}
