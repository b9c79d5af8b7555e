// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.access.Caller;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * A change, or the setup of something new, that is made at a chosen time in the name of its author (CU-5).
 *
 * <p>PENDING → APPLIED, and with an end time → REVERTED. PENDING → CANCELLED by people; → CONFLICT, REFUSED or INVALID
 * when its time comes and it cannot be made, or its end comes and it cannot be reverted. Nothing of it is made then.
 */
@Audited(named = "targetName")
@Entity
@Table(name = "delayed_change")
public class DelayedChange extends TenantOwned {

    @Id
    @SequenceGenerator(name = "delayed_change_seq", sequenceName = "delayed_change_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delayed_change_seq")
    private Long id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChangeKind kind;

    /** Whether something new is set up. */
    @Column(updatable = false)
    private boolean setup;

    @Column(name = "target_id")
    private Long targetId;

    @Column(name = "target_name", updatable = false)
    private String targetName;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(name = "author_id", updatable = false)
    private Long authorId;

    @Column(updatable = false)
    private String author;

    @Column(updatable = false)
    private String reason;

    @Column(name = "apply_at")
    private Instant applyAt;

    @Column(name = "revert_at")
    private Instant revertAt;

    @NotAudited("follows from the times and the state")
    @Embedded
    private NextAttempt next;

    @Secret
    @Column(name = "before_sealed")
    private String beforeSealed;

    @Secret
    @Column(name = "wanted_sealed")
    private String wantedSealed;

    @Secret
    @Column(name = "left_sealed")
    private String leftSealed;

    private String problems;

    @NotAudited("says what somebody read")
    private boolean told = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected DelayedChange() {}

    DelayedChange(ChangeTarget target, Caller by, Timing timing, String reason, Instant now) {
        super(target.owner());
        timing.check(now);
        kind = target.kind();
        setup = target.id() == null;
        if (setup) {
            timing.refuseEnd();
        }
        targetId = target.id();
        targetName = target.name();
        authorId = by.operatorId();
        author = by.name();
        this.reason = reason;
        state = ChangeState.PENDING;
        createdAt = now;
        take(timing);
    }

    /** @param before the form as it was when the change was written; null for a setup */
    void seal(String before, String wanted) {
        beforeSealed = before;
        wantedSealed = wanted;
    }

    /** @param found the form right before the change was made */
    void sealMade(String found, String left) {
        beforeSealed = found;
        leftSealed = left;
    }

    private void take(Timing timing) {
        applyAt = timing.applyAt();
        revertAt = timing.revertAt();
        next = NextAttempt.at(applyAt);
    }

    /** Another time, while its time has not come. */
    void reschedule(Timing timing, Instant now) {
        require(state == ChangeState.PENDING);
        timing.check(now);
        if (setup) {
            timing.refuseEnd();
        }
        take(timing);
    }

    /** It is not made any more; one that was made already stays as it is and is not reverted. */
    void cancel(Instant now) {
        require(isWaiting());
        if (state == ChangeState.PENDING) {
            state = ChangeState.CANCELLED;
            endedAt = now;
        } else {
            revertAt = null;
        }
        next = next.none();
    }

    void applied(long target, Instant now) {
        require(state == ChangeState.PENDING);
        state = ChangeState.APPLIED;
        targetId = target;
        appliedAt = now;
        next = NextAttempt.at(revertAt);
        endedAt = revertAt == null ? now : null;
    }

    void reverted(Instant now) {
        require(isToBeReverted());
        state = ChangeState.REVERTED;
        next = next.none();
        endedAt = now;
    }

    /** It cannot be made, or reverted. */
    void fail(ChangeState trouble, List<Problem> why, Instant now) {
        require(isWaiting());
        state = trouble;
        problems = StoredProblems.write(why);
        told = false;
        next = next.none();
        endedAt = now;
    }

    /** The database or the server stumbled: it is tried again later, and after ten times given up. */
    void stumble(Instant now) {
        require(isWaiting());
        if (next.isLast()) {
            fail(ChangeState.INVALID, List.of(Problem.of("delay.gaveUp")), now);
        } else {
            next = next.later(now);
        }
    }

    /** Its author knows that it was not made. */
    void acknowledge() {
        told = true;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(Problem.of("delay.state"));
        }
    }

    /** Whether something is still to be done with it. */
    boolean isWaiting() {
        return next.isPlanned();
    }

    boolean isToBeReverted() {
        return state == ChangeState.APPLIED && isWaiting();
    }

    boolean isDue(Instant now) {
        return next.isDue(now);
    }

    boolean isPending() {
        return state == ChangeState.PENDING;
    }

    @Override
    public Long id() {
        return id;
    }

    ChangeKind kind() {
        return kind;
    }

    boolean isSetup() {
        return setup;
    }

    Long targetId() {
        return targetId;
    }

    public ChangeState state() {
        return state;
    }

    Long authorId() {
        return authorId;
    }

    String reason() {
        return reason;
    }

    String beforeSealed() {
        return beforeSealed;
    }

    String wantedSealed() {
        return wantedSealed;
    }

    /** Whether it changed a record that was there before. */
    boolean hasChanged() {
        return leftSealed != null;
    }

    String leftSealed() {
        return leftSealed;
    }

    DelayedChangeRow row() {
        return new DelayedChangeRow(
                id,
                owner().providerId(),
                owner().organizationId(),
                kind,
                setup,
                targetId,
                targetName,
                state,
                authorId,
                author,
                reason,
                applyAt,
                revertAt,
                next.at(),
                told,
                createdAt,
                appliedAt,
                endedAt,
                problems);
    }
}
