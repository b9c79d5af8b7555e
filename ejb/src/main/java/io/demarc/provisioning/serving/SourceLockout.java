// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Locks out for a while who tries addresses and secrets (DV-10): 30 misses per source, regained one every 20 seconds. A
 * phone behind the same address that brings its right secret is served all the same.
 */
@ApplicationScoped
class SourceLockout {

    static final int MISSES = 30;
    static final Duration REGAIN = Duration.ofSeconds(20);

    private static final int SOURCES_REMEMBERED = 50_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > SOURCES_REMEMBERED;
        }
    };

    synchronized boolean isOut(String address) {
        var bucket = buckets.get(Source.of(address));
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    synchronized void missed(String address) {
        buckets.computeIfAbsent(
                        Source.of(address),
                        unused -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(MISSES).refillGreedy(1, REGAIN))
                                .build())
                .tryConsume(1);
    }
}
