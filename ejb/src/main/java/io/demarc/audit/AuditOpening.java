// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.Session;

/** Makes the lanes of a new log, and gives the chain to the one who captures changes. */
@ApplicationScoped
public class AuditOpening {

    @Inject
    Chain chain;

    @Inject
    Clock clock;

    /** From now on the audited entities of {@code factory} can be changed. */
    public void open(EntityManagerFactory factory, DataSource database) {
        try (var connection = database.getConnection()) {
            chain.prepare(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the audit log cannot be opened", failed);
        }
        factory.unwrap(Session.class).getEventManager().getListeners().stream()
                .filter(Capture.class::isInstance)
                .map(Capture.class::cast)
                .forEach(capture -> capture.open(chain, clock));
    }
}
