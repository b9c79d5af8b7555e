// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.access.Permission.ORGANIZATION_READ;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.store.OwnTransaction;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Delay and Save, and the delay log (CU-5). The gate asks for what everybody in the console may do; what a change needs
 * beyond that depends on what it changes, and {@link ChangeKind} says it.
 */
@Stateless
public class DelayedChanges {

    public static final List<SortKey> SORTS = List.of(
            SortKey.id(),
            SortKey.instant("applyAt", "e.applyAt"),
            SortKey.text("name", "e.targetName"),
            SortKey.word("state", "e.state", ChangeState.class));

    private static final int MOST_UNTOLD = 100;

    @Inject
    DelayedChangeRepository changes;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Execution execution;

    @Inject
    Envelope envelope;

    @Inject
    OwnTransaction transaction;

    @Inject
    Clock clock;

    @Requires(ORGANIZATION_READ)
    public Page<DelayedChangeRow> page(DelayedChangeFilter filter, PageRequest page) {
        return changes.page(filter, page);
    }

    @Requires(ORGANIZATION_READ)
    public int count(DelayedChangeFilter filter, int most) {
        return changes.count(filter, most);
    }

    @Requires(ORGANIZATION_READ)
    public DelayedChangeView get(long id) {
        var change = readable(changes.get(id));
        var changeable = CallContext.caller().may(change.kind().write());
        var differences = readableDifferences(change);
        return new DelayedChangeView(
                change.row(), change.owner(), differences.orElse(List.of()), differences.isPresent(), changeable);
    }

    /** What each of them changes. */
    @Requires(ORGANIZATION_READ)
    public Map<Long, List<FieldDifference>> differences(Collection<Long> ids) {
        return changes.all(ids).stream()
                .collect(Collectors.toMap(
                        DelayedChange::id, change -> readableDifferences(change).orElse(List.of())));
    }

    /** How many of the caller's own were not made without the caller knowing; at most 100. */
    @Requires(ORGANIZATION_READ)
    public int countUntold() {
        return CallContext.caller().operatorId() == null ? 0 : changes.countUntold(MOST_UNTOLD);
    }

    /** Refuses now whatever would be refused if it were made now. */
    @Requires(ORGANIZATION_READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(ChangeOrder order) {
        rehearsed(order);
    }

    /** @return the id of the delayed change */
    @Requires(ORGANIZATION_READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long order(ChangeOrder order, Timing timing) {
        var outcome = rehearsed(order);
        return transaction.of(() -> {
            var reason = CallContext.origin().reason();
            var change = new DelayedChange(outcome.target(), CallContext.caller(), timing, reason, clock.instant());
            changes.add(change);
            envelope.close(change, outcome.before(), outcome.wanted());
            return change.id();
        });
    }

    private Rehearsal.Outcome rehearsed(ChangeOrder order) {
        order.kind().requireWrite();
        if (CallContext.caller().operatorId() == null) {
            throw new BusinessException(Problem.of("delay.operatorsOnly"));
        }
        var outcome = rehearsal.of(order);
        if (FieldDifference.between(outcome.before(), outcome.wanted()).isEmpty()) {
            throw new BusinessException(Problem.of("delay.nothing"));
        }
        return outcome;
    }

    /** It is not made; one that was made and waits for its end is not reverted. */
    @Requires(ORGANIZATION_READ)
    public void cancel(long id) {
        changeable(id).cancel(clock.instant());
    }

    @Requires(ORGANIZATION_READ)
    public void reschedule(long id, Timing timing) {
        changeable(id).reschedule(timing, clock.instant());
    }

    /**
     * Makes it now, in the name and with the rights of the caller.
     *
     * @throws BusinessException when it cannot be made; it waits as before then
     */
    @Requires(ORGANIZATION_READ)
    public void applyNow(long id) {
        var change = changeable(id);
        if (!change.isPending()) {
            throw new BusinessException(Problem.of("delay.state"));
        }
        execution.apply(change);
        changes.flush();
    }

    /** The caller has read why a change of theirs was not made. */
    @Requires(ORGANIZATION_READ)
    public void acknowledge(long id) {
        var change = readable(changes.get(id));
        if (!change.authorId().equals(CallContext.caller().operatorId())) {
            throw new NotFound();
        }
        change.acknowledge();
    }

    private DelayedChange changeable(long id) {
        var change = readable(changes.getLocked(id));
        change.kind().requireWrite();
        return change;
    }

    private static DelayedChange readable(DelayedChange change) {
        if (!change.kind().isReadableBy(CallContext.caller())) {
            throw new NotFound();
        }
        return change;
    }

    /** None when another version of Demarc wrote it: the log still lists it, and it can be cancelled. */
    private Optional<List<FieldDifference>> readableDifferences(DelayedChange change) {
        try {
            var before = change.isSetup() ? null : envelope.before(change);
            var after = change.hasChanged() ? envelope.left(change) : envelope.wanted(change);
            return Optional.of(FieldDifference.between(before, after));
        } catch (BusinessException unreadable) {
            return Optional.empty();
        }
    }
}
