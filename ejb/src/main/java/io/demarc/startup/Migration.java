// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Brings the schema to the version of this release before anything else uses the database. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/demarc",
        className = "io.demarc.startup.DemarcDataSource",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = "description=Demarc")
public class Migration {

    private static final Logger LOG = Logger.getLogger(Migration.class.getName());

    @Resource(lookup = "java:app/jdbc/demarc")
    DataSource database;

    @PostConstruct
    void migrate() {
        try {
            LOG.log(Level.INFO, "The schema is at version {0}.", Schema.migrate(database));
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
