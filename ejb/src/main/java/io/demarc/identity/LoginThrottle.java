// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down who guesses passwords: 20 failures per address, regained one every 15 seconds. */
@ApplicationScoped
public class LoginThrottle {

    private static final int ADDRESSES_REMEMBERED = 10_000;
    private static final int FAILURES = 20;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES_REMEMBERED;
        }
    };

    public synchronized boolean admits(String address) {
        var bucket = buckets.get(address);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    synchronized void failed(String address) {
        buckets.computeIfAbsent(
                        address,
                        unused -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(FAILURES).refillGreedy(1, Duration.ofSeconds(15)))
                                .build())
                .tryConsume(1);
    }

    synchronized void succeeded(String address) {
        buckets.remove(address);
    }
}
