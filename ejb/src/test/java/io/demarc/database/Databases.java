// SPDX-License-Identifier: Apache-2.0
package io.demarc.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * For tests of SQL that each database writes in its own way: H2, and PostgreSQL where {@code DEMARC_TEST_POSTGRESQL_URL}
 * names one whose user {@code demarc} may create databases.
 */
public enum Databases {
    H2,
    POSTGRESQL;

    /** Those that can be had here. */
    public static Stream<Databases> here() {
        return Stream.of(values()).filter(each -> each == H2 || url() != null);
    }

    /** A domain on an empty database. */
    public Domain domain() {
        return this == H2 ? new Domain() : new Domain(emptyDatabase(), "demarc", "demarc");
    }

    private static String url() {
        return System.getenv("DEMARC_TEST_POSTGRESQL_URL");
    }

    private static String emptyDatabase() {
        var name = "test_" + ProcessHandle.current().pid() + "_" + System.nanoTime();
        try (var connection = DriverManager.getConnection(url(), "demarc", "demarc");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return url().replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
    }
}
