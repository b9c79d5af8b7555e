// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import static io.demarc.access.Permission.AUDIT_VERIFY;

import io.demarc.access.Requires;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;

/** Proves that no entry was changed or removed (CU-3), or names the first that was. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditVerification {

    @Inject
    Inspector inspector;

    @Inject
    Verifications running;

    @Resource(lookup = "java:app/jdbc/demarc")
    DataSource database;

    @Resource
    ManagedExecutorService executor;

    /**
     * Recomputes the chain while the caller waits: some 100 000 entries a second.
     *
     * @param head what an earlier verification gave, to see whether it is still part of the log; may be null
     */
    @Requires(AUDIT_VERIFY)
    public AuditVerdict verify(String head) {
        return inspector.inspect(database, Head.parse(head), done -> {});
    }

    /**
     * Like {@link #verify}, without waiting.
     *
     * @return by which this node, and no other, knows the verification for the next hour
     */
    @Requires(AUDIT_VERIFY)
    public String start(String head) {
        var earlier = Head.parse(head);
        var begun = running.begin(inspector.total(database));
        executor.execute(() -> begun.run(() -> inspector.inspect(database, earlier, begun::reached)));
        return begun.id();
    }

    /** How far it is, or what it found; empty when this node knows it no longer. */
    @Requires(AUDIT_VERIFY)
    public Optional<VerificationView> look(String id) {
        return running.find(id).map(Verifications.Begun::view);
    }
}
