// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Makes a delayed change, or reverts it, in the transaction and with the rights of its caller. */
@ApplicationScoped
class Execution {

    @Inject
    DelayedChangeRepository changes;

    @Inject
    Subjects subjects;

    @Inject
    Envelope envelope;

    @Inject
    Clock clock;

    /** Whoever comes second finds it done: the row is locked until the transaction ends. */
    void carryOut(long id) {
        var change = changes.getLocked(id);
        if (!change.isDue(clock.instant())) {
            return;
        }
        change.kind().requireWrite();
        if (change.isToBeReverted()) {
            revert(change);
        } else {
            apply(change);
        }
        changes.flush();
    }

    void apply(DelayedChange change) {
        var subject = subjects.of(change.kind());
        var wanted = envelope.wanted(change);
        if (change.isSetup()) {
            var made = subject.setUp(wanted);
            change.applied(made, null, clock.instant());
            return;
        }
        Overtaken.refuse("delay.conflict", envelope.before(change), subject.form(change.targetId()));
        subject.save(change.targetId(), wanted);
        var left = envelope.left(change, subject.form(change.targetId()));
        change.applied(change.targetId(), left, clock.instant());
    }

    private void revert(DelayedChange change) {
        var subject = subjects.of(change.kind());
        Overtaken.refuse("delay.conflictRevert", envelope.left(change), subject.form(change.targetId()));
        subject.save(change.targetId(), envelope.before(change));
        change.reverted(clock.instant());
    }
}
