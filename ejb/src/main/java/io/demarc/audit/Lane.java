// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How far one chain has come. There are {@value #COUNT}, so that writers need not wait for each other: a transaction
 * takes any that is free, and others take the others.
 *
 * @param lastId of the newest entry; 0 while there is none
 * @param head the hash of the newest entry; "" while there is none
 */
record Lane(int lane, long lastSeq, long lastId, String head, String keyId, String seal) {

    static final int COUNT = 64;

    private static final Instant FIRST_TICK = Instant.parse("2025-01-01T00:00:00Z");
    private static final long MICROS_OF_TICK = 16;

    static Lane empty(int lane, ChainKey key) {
        return at(lane, 0, 0, "", key.id(), key.signer());
    }

    private static Lane at(int lane, long seq, long id, String head, String keyId, ChainKey.Signer signer) {
        return new Lane(lane, seq, id, head, keyId, signer.seal(lane, seq, id, head));
    }

    boolean isSealed(ChainKey.Signer signer) {
        return signer.seal(lane, lastSeq, lastId, head).equals(seal);
    }

    /** The next entry of this lane. */
    Link next(Line line, String key, ChainKey.Signer signer) {
        var open = new Link(lane, lastSeq + 1, nextId(line.at()), key, StoredLine.of(line), null);
        return new Link(lane, open.seq(), open.id(), key, open.line(), open.expected(signer, head));
    }

    Lane behind(Link newest, ChainKey.Signer signer) {
        return at(lane, newest.seq(), newest.id(), newest.hash(), newest.keyId(), signer);
    }

    /**
     * Ids grow with time, no two lanes give the same, and all of this century are whole numbers for JavaScript: ticks of
     * 16 µs since 2025, and the lane.
     */
    private long nextId(Instant at) {
        return Math.max(firstId(at) + lane, lastId + COUNT);
    }

    /** No entry of this instant or later has a smaller id. */
    static long firstId(Instant at) {
        return ChronoUnit.MICROS.between(FIRST_TICK, at) / MICROS_OF_TICK * COUNT;
    }
}
