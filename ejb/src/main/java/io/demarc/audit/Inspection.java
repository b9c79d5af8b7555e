// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Recomputes every hash, lane by lane and some entries at a time, and stops at the first that does not fit. Others may
 * write meanwhile: a lane is over when its own row says so in one and the same look.
 */
final class Inspection {

    private static final int AT_A_TIME = 500;
    private static final String NEXT = "select " + Entries.COLUMNS
            + " from audit_entry where lane = ? and seq > ? order by seq fetch first " + AT_A_TIME + " rows only";
    private static final String END = "select lane, last_seq, last_id, head, key_id, seal, "
            + "(select max(seq) from audit_entry e where e.lane = l.lane) from audit_lane l where lane = ?";

    private final Connection connection;
    private final ChainKey key;
    private final ChainKey.Signer signer;
    private final Head earlier;
    private final LongConsumer progress;
    private final List<Long> seqs = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private final List<String> earlierHeads = new ArrayList<>();
    private long entries;

    /**
     * @param earlier a head that must still be part of the log; null for none
     * @param progress is told how many entries were recomputed
     */
    Inspection(Connection connection, ChainKey key, Head earlier, LongConsumer progress) {
        this.connection = connection;
        this.key = key;
        this.signer = key.signer();
        this.earlier = earlier;
        this.progress = progress;
    }

    long entries() {
        return entries;
    }

    /** Only after nothing was found. */
    Head head() {
        return Head.of(seqs, heads);
    }

    Optional<Finding> firstFlaw() throws SQLException {
        for (var lane = 0; lane < Lane.COUNT; lane++) {
            var found = new LaneWalk(lane).walk();
            if (found.isPresent()) {
                return found;
            }
        }
        var stray = stray();
        return stray.isPresent() || earlier == null || earlier.equals(asOfEarlier())
                ? stray
                : Optional.of(new Finding(Flaw.HEAD_GONE, -1, 0, null));
    }

    private Head asOfEarlier() {
        return Head.of(
                java.util.stream.IntStream.range(0, Lane.COUNT)
                        .mapToObj(lane -> earlier.seq(lane))
                        .toList(),
                earlierHeads);
    }

    private Optional<Finding> stray() throws SQLException {
        try (var statement = connection.prepareStatement(
                "select lane, seq, id from audit_entry where lane < 0 or lane >= ? order by lane, seq fetch first 1 row only")) {
            statement.setInt(1, Lane.COUNT);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Finding(Flaw.STRAY, row.getInt(1), row.getLong(2), row.getLong(3)))
                        : Optional.empty();
            }
        }
    }

    /** The walk through one lane. */
    private final class LaneWalk {

        private final int lane;
        private long seq;
        private String head = "";
        private Link last;
        private String earlierHead = "";

        LaneWalk(int lane) {
            this.lane = lane;
        }

        Optional<Finding> walk() throws SQLException {
            try (var next = connection.prepareStatement(NEXT)) {
                while (true) {
                    var flaw = walk(next);
                    if (flaw.isPresent()) {
                        return flaw;
                    }
                    var end = end();
                    if (end == null) {
                        return Optional.of(new Finding(Flaw.LANE_MISSING, lane, 0, null));
                    }
                    if (end.newest() <= seq) {
                        return over(end.lane());
                    }
                }
            }
        }

        private Optional<Finding> walk(PreparedStatement next) throws SQLException {
            for (var some = some(next); !some.isEmpty(); some = some(next)) {
                for (var entry : some) {
                    var flaw = flaw(entry);
                    if (flaw != null) {
                        return Optional.of(flaw);
                    }
                    seq = entry.seq();
                    head = entry.hash();
                    last = entry;
                    if (earlier != null && earlier.seq(lane) == seq) {
                        earlierHead = head;
                    }
                }
                entries += some.size();
                progress.accept(entries);
            }
            return Optional.empty();
        }

        private List<Link> some(PreparedStatement next) throws SQLException {
            next.setInt(1, lane);
            next.setLong(2, seq);
            var found = new ArrayList<Link>(AT_A_TIME);
            try (var row = next.executeQuery()) {
                while (row.next()) {
                    found.add(Entries.read(row));
                }
            }
            return found;
        }

        private Finding flaw(Link entry) {
            if (entry.seq() != seq + 1) {
                return new Finding(Flaw.MISSING, lane, seq + 1, null);
            }
            if (entry.hash().equals(entry.expected(signer, head))) {
                return null;
            }
            return Finding.at(entry.keyId().equals(key.id()) ? Flaw.CHANGED : Flaw.OTHER_KEY, entry);
        }

        private End end() throws SQLException {
            try (var statement = connection.prepareStatement(END)) {
                statement.setInt(1, lane);
                try (var row = statement.executeQuery()) {
                    return row.next() ? new End(Lanes.read(row), row.getLong(7)) : null;
                }
            }
        }

        private Optional<Finding> over(Lane end) {
            if (!end.isSealed(signer)) {
                return Optional.of(new Finding(Flaw.LANE_CHANGED, lane, 0, null));
            }
            if (end.lastSeq() > seq) {
                return Optional.of(new Finding(Flaw.MISSING, lane, seq + 1, null));
            }
            if (end.lastSeq() < seq) {
                return Optional.of(new Finding(Flaw.BEYOND_END, lane, end.lastSeq() + 1, idBehind(end)));
            }
            if (!end.head().equals(head)) {
                return Optional.of(new Finding(Flaw.LANE_CHANGED, lane, 0, null));
            }
            seqs.add(seq);
            heads.add(head);
            earlierHeads.add(earlierHead);
            return Optional.empty();
        }

        private Long idBehind(Lane end) {
            return last != null && last.seq() == end.lastSeq() + 1 ? last.id() : null;
        }
    }

    /** @param newest the last entry that the lane's table has */
    private record End(Lane lane, long newest) {}
}
