// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.store.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Does what was ordered as if it were time, and takes it all back: whatever would refuse it later refuses it now, and
 * the form comes out as the record would have it.
 */
@ApplicationScoped
class Rehearsal {

    @Inject
    OwnTransaction transaction;

    @Inject
    Subjects subjects;

    @Inject
    DelayedChangeRepository changes;

    Outcome of(ChangeOrder order) {
        try {
            return transaction.of(() -> {
                throw new TakenBack(play(order));
            });
        } catch (TakenBack done) {
            return done.outcome;
        }
    }

    private Outcome play(ChangeOrder order) {
        var subject = subjects.of(order.kind());
        if (order.isSetup()) {
            subject.tryOut(order.content());
            changes.flush();
            var target = new ChangeTarget(
                    order.kind(), null, subject.nameOfNew(order.content()), subject.place(order.content()));
            return new Outcome(target, null, order.content());
        }
        var before = subject.form(order.targetId());
        var target =
                new ChangeTarget(order.kind(), order.targetId(), subject.name(before), subject.owner(order.targetId()));
        subject.save(order.targetId(), order.content());
        changes.flush();
        return new Outcome(target, before, subject.form(order.targetId()));
    }

    /**
     * What would come of it.
     *
     * @param before null for a setup
     */
    record Outcome(ChangeTarget target, Record before, Record wanted) {}

    /** Rolls back what was only tried. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Outcome outcome;

        TakenBack(Outcome outcome) {
            super("a rehearsal is taken back", null, false, false);
            this.outcome = outcome;
        }
    }
}
