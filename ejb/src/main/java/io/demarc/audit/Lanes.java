// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The table of lanes, on the connection of a transaction. */
record Lanes(Connection connection) {

    private static final String COLUMNS = "select lane, last_seq, last_id, head, key_id, seal from audit_lane ";
    private static final String FREE = COLUMNS + "order by lane fetch first 1 row only for update skip locked";
    private static final String ONE = COLUMNS + "where lane = ? for update";

    /** Locks a lane that nobody writes in until the transaction ends; waits for one when all are taken. */
    Lane take() throws SQLException {
        try (var free = connection.prepareStatement(FREE)) {
            var found = first(free);
            return found.isPresent()
                    ? found.get()
                    : lock(ThreadLocalRandom.current().nextInt(Lane.COUNT));
        }
    }

    /** Locks this lane, or finds it locked by the same transaction. */
    Lane lock(int lane) throws SQLException {
        try (var one = connection.prepareStatement(ONE)) {
            one.setInt(1, lane);
            return first(one)
                    .orElseThrow(() -> new IllegalStateException(
                            "lane " + lane + " of the audit log is gone: verify the log and restore the database"));
        }
    }

    void update(Lane lane) throws SQLException {
        try (var update = connection.prepareStatement(
                "update audit_lane set last_seq = ?, last_id = ?, head = ?, key_id = ?, seal = ? where lane = ?")) {
            fill(update, lane);
            update.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Lane lane) throws SQLException {
        statement.setLong(1, lane.lastSeq());
        statement.setLong(2, lane.lastId());
        statement.setString(3, lane.head());
        statement.setString(4, lane.keyId());
        statement.setString(5, lane.seal());
        statement.setInt(6, lane.lane());
    }

    private static Optional<Lane> first(PreparedStatement statement) throws SQLException {
        try (var found = statement.executeQuery()) {
            return found.next() ? Optional.of(read(found)) : Optional.empty();
        }
    }

    static Lane read(ResultSet row) throws SQLException {
        return new Lane(
                row.getInt(1), row.getLong(2), row.getLong(3), row.getString(4), row.getString(5), row.getString(6));
    }
}
