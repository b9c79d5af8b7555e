// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The verifications that run on this node, and those of the last hour. */
@ApplicationScoped
public class Verifications {

    private static final Logger LOG = Logger.getLogger(Verifications.class.getName());
    private static final Duration KEPT = Duration.ofHours(1);

    @Inject
    Clock clock;

    private final Map<String, Begun> known = new ConcurrentHashMap<>();

    Begun begin(long total) {
        var now = clock.instant();
        known.values().removeIf(old -> old.since.isBefore(now.minus(KEPT)));
        var begun = new Begun(UUID.randomUUID().toString(), now, total);
        known.put(begun.id(), begun);
        return begun;
    }

    Optional<Begun> find(String id) {
        return Optional.ofNullable(id).map(known::get);
    }

    /** One of them. */
    static final class Begun {

        private final String id;
        private final Instant since;
        private volatile VerificationView view;

        Begun(String id, Instant since, long total) {
            this.id = id;
            this.since = since;
            view = new VerificationView(0, total, null, false);
        }

        String id() {
            return id;
        }

        VerificationView view() {
            return view;
        }

        void reached(long done) {
            view = new VerificationView(done, Math.max(done, view.total()), null, false);
        }

        /** Whatever happens, whoever looks learns that it is over. */
        void run(Supplier<AuditVerdict> work) {
            var failed = true;
            try {
                var verdict = work.get();
                view = new VerificationView(verdict.entries(), view.total(), verdict, false);
                failed = false;
            } catch (IllegalStateException broken) {
                LOG.log(Level.SEVERE, "The audit log could not be verified", broken);
            } finally {
                if (failed) {
                    view = new VerificationView(view.done(), view.total(), null, true);
                }
            }
        }
    }
}
