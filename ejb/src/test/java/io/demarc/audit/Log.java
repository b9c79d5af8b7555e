// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.access.Act;
import io.demarc.database.Domain;
import io.demarc.kernel.TenantPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** An audit log to be tampered with: lanes of several lengths. */
final class Log {

    private final Domain domain;

    Log(Domain domain) {
        this.domain = domain;
    }

    /** Has as many transactions as {@code lengths} write at the same time, so many entries each. */
    void write(int... lengths) throws SQLException {
        var chain = domain.bean(Chain.class);
        var open = new ArrayList<Connection>();
        for (var length : lengths) {
            var connection = domain.database().getConnection();
            connection.setAutoCommit(false);
            open.add(connection);
            chain.append(
                    connection,
                    null,
                    IntStream.range(0, length).mapToObj(Log::line).toList());
        }
        for (var connection : open) {
            connection.commit();
            connection.close();
        }
    }

    private static Line line(int i) {
        return new Line(
                Instant.parse("2026-01-31T08:00:00Z").plusMillis(i),
                "nina",
                i % 2 == 0 ? "carla@example.com" : null,
                "192.0.2." + i,
                Act.UPDATE,
                "organization",
                (long) i,
                "Acme " + i,
                "{\"name\":{\"old\":\"Acme\",\"new\":\"Acme " + i + "\"}}",
                i % 3 == 0 ? "asked by phone" : null,
                new TenantPath(1L, (long) i));
    }

    Optional<Finding> firstFlaw(Connection connection) throws SQLException {
        return inspection(connection, null).firstFlaw();
    }

    Inspection inspection(Connection connection, Head earlier) {
        return new Inspection(connection, domain.bean(ChainKey.class), earlier, done -> {});
    }

    static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = connection.getMetaData().getColumns(null, null, table.toUpperCase(Locale.ROOT), null)) {
            while (found.next()) {
                names.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
