// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of this release: what both databases have in the same words, and the few that each makes in its own. */
public final class Schema {

    private Schema() {}

    /**
     * Brings {@code database} to this release.
     *
     * @return the version that it has now
     */
    public static String migrate(DataSource database) throws SQLException {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/" + product(database))
                .load()
                .migrate()
                .targetSchemaVersion;
    }

    private static String product(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }
}
