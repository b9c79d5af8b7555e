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
        if (change.isSetup()) {
            change.applied(subject.setUp(envelope.wanted(change)), clock.instant());
            return;
        }
        var target = change.targetId();
        var found = subject.form(target);
        lead(subject, target, envelope.before(change), envelope.wanted(change), found, "delay.conflict");
        envelope.closeMade(change, found, subject.form(target));
        change.applied(target, clock.instant());
    }

    /** Takes back what the change did itself; what was so already when it was made stays. */
    private void revert(DelayedChange change) {
        var subject = subjects.of(change.kind());
        var target = change.targetId();
        var found = subject.form(target);
        lead(subject, target, envelope.left(change), envelope.before(change), found, "delay.conflictRevert");
        change.reverted(clock.instant());
    }

    private static void lead(
            Subject<Record, Record> subject, long target, Record from, Record to, Record found, String refusal) {
        subject.save(target, new Reconciliation(from, to, found, subject.together()).orRefuse(refusal));
    }
}
