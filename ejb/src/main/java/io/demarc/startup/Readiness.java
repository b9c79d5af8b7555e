// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.access.Unguarded;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether this node can serve: the schema is there, the first data is there and the database answers. */
@Stateless
public class Readiness {

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());

    @Resource(lookup = "java:app/jdbc/demarc")
    DataSource database;

    @Inject
    FirstStart firstStart;

    @Unguarded("load balancers ask it and it tells nothing but yes or no")
    public boolean isReady() {
        try (var connection = database.getConnection()) {
            return firstStart.isDone() && connection.isValid(2);
        } catch (SQLException unreachable) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", unreachable.getMessage());
            return false;
        }
    }
}
