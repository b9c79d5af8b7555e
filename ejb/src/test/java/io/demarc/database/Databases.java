// SPDX-License-Identifier: Apache-2.0
package io.demarc.database;

import java.nio.file.Path;
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

    /** The address of an empty database that processes can share, one after the other. */
    public String address(Path folder) {
        return this == H2
                ? "jdbc:h2:file:" + folder.resolve("demarc") + ";WRITE_DELAY=0;LOCK_TIMEOUT=60000"
                : emptyDatabase();
    }

    public String user() {
        return this == H2 ? "sa" : "demarc";
    }

    public String password() {
        return this == H2 ? "" : "demarc";
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
