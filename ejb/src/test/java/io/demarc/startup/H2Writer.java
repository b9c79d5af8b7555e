// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process that fills an H2 database until it is killed: one long transaction after the other, and many short ones beside. */
final class H2Writer {

    static final String TABLES = """
            create table counted (id int primary key, items bigint);
            insert into counted values (1, 0);
            create table item (id bigint, name varchar(40));
            create unique index item_name on item (name);
            create index item_id on item (id);
            create table tick (id int primary key, number bigint);
            insert into tick select x, 0 from system_range(1, 6)""";

    private static final String INSERT =
            "insert into item select cast(? as bigint), cast(? as varchar) where not exists (select 1 from item where name = ?)";

    private static final int TICKING = 6;
    private static final int BATCHES = 3;
    private static final int TOGETHER = 100;

    private final String url;

    private H2Writer(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws SQLException {
        new H2Writer(arguments[0]).write();
    }

    private void write() throws SQLException {
        try (var connection = connect()) {
            for (var id = 1; id <= TICKING; id++) {
                var mine = id;
                new Thread(() -> tick(mine)).start();
            }
            while (true) {
                fill(connection);
                System.out.print('.');
                System.out.flush();
            }
        }
    }

    private Connection connect() throws SQLException {
        var connection = H2Connection.of(DriverManager.getConnection(url, "sa", ""));
        connection.setAutoCommit(false);
        return connection;
    }

    private void tick(int id) {
        try (var connection = connect();
                var update = connection.prepareStatement("update tick set number = number + 1 where id = ?")) {
            while (true) {
                update.setInt(1, id);
                update.executeUpdate();
                connection.commit();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Counts what it inserts in the same transaction. */
    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var insert = connection.prepareStatement(INSERT)) {
            long next;
            try (var found = statement.executeQuery("select items from counted where id = 1 for update")) {
                found.next();
                next = found.getLong(1);
            }
            for (var i = 0; i < BATCHES * TOGETHER; i++) {
                insert.setLong(1, next + i);
                insert.setString(2, Long.toHexString((next + i) * 0x9E3779B97F4A7C15L));
                insert.setString(3, Long.toHexString((next + i) * 0x9E3779B97F4A7C15L));
                insert.addBatch();
                if (i % TOGETHER == TOGETHER - 1) {
                    insert.executeBatch();
                }
            }
            statement.executeUpdate("update counted set items = items + " + BATCHES * TOGETHER);
            connection.commit();
        }
    }
}
