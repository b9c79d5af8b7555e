// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Holds the whole log against its chain. */
@ApplicationScoped
public class Inspector {

    private static final Logger LOG = Logger.getLogger(Inspector.class.getName());

    @Inject
    ChainKey key;

    @Inject
    Clock clock;

    /**
     * The result stands in the server's log as well, out of reach for whoever can write to the database only.
     *
     * @param earlier a head that must still be part of the log; null for none
     */
    AuditVerdict inspect(DataSource database, Head earlier, LongConsumer progress) {
        try (var connection = database.getConnection()) {
            var inspection = new Inspection(connection, key, earlier, progress);
            var flaw = inspection.firstFlaw();
            var head = flaw.isPresent() ? null : inspection.head().toString();
            if (flaw.isPresent()) {
                LOG.log(Level.SEVERE, "The audit log is not intact: {0}", flaw.get());
            } else {
                LOG.log(Level.INFO, "The audit log is intact; its head is {0}", head);
            }
            return new AuditVerdict(flaw.isEmpty(), clock.instant(), inspection.entries(), head, flaw.orElse(null));
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit log cannot be read", failed);
        }
    }

    /** How many entries there are, as the lanes say. */
    long total(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var sum = statement.executeQuery("select coalesce(sum(last_seq), 0) from audit_lane")) {
            sum.next();
            return sum.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit log cannot be read", failed);
        }
    }
}
