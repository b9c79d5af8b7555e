// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Origin;
import io.demarc.access.Requires;
import io.demarc.identity.Mandates;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.store.OwnTransaction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries out what is due, each change in a transaction of its own and with the rights that its author has at this
 * moment (CU-5). Any number of nodes may do this at the same time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueChanges {

    private static final Logger LOG = Logger.getLogger(DueChanges.class.getName());

    @Inject
    DelayedChangeRepository changes;

    @Inject
    Execution execution;

    @Inject
    Mandates mandates;

    @Inject
    TroubleLetters letters;

    @Inject
    OwnTransaction transaction;

    @Inject
    Clock clock;

    /** The next ones, in the order of their times. */
    @Requires(WORK)
    public List<DueChange> due(int most) {
        return changes.due(clock.instant(), most);
    }

    /** Makes or reverts it, or tells its author why not. */
    @Requires(WORK)
    public void carryOut(DueChange due) {
        var mandate = mandates.of(due.authorId());
        if (mandate.isEmpty()) {
            fail(due, ChangeState.REFUSED, List.of(Problem.of("delay.authorDisabled", due.author())));
            return;
        }
        try (var ignored = CallContext.enter(mandate.get().caller(), new Origin(null, due.reason()))) {
            transaction.of(() -> {
                execution.carryOut(due.id());
                return due;
            });
        } catch (BusinessException refused) {
            fail(due, trouble(refused), reasons(refused));
        } catch (RuntimeException stumbled) {
            LOG.log(Level.WARNING, "The delayed change " + due.id() + " failed and is tried again", stumbled);
            stumble(due);
        }
    }

    private static ChangeState trouble(BusinessException refused) {
        if (refused instanceof AccessRefused) {
            return ChangeState.REFUSED;
        }
        return refused instanceof Overtaken || refused instanceof NotFound ? ChangeState.CONFLICT : ChangeState.INVALID;
    }

    private static List<Problem> reasons(BusinessException refused) {
        return refused instanceof NotFound ? List.of(Problem.of("delay.gone")) : refused.problems();
    }

    private void fail(DueChange due, ChangeState trouble, List<Problem> why) {
        var failed = transaction.of(() -> {
            var change = changes.getLocked(due.id());
            if (!change.isDue(clock.instant())) {
                return null;
            }
            change.fail(trouble, why, clock.instant());
            return change.row();
        });
        if (failed != null) {
            letters.send(failed);
        }
    }

    private void stumble(DueChange due) {
        transaction.of(() -> {
            var change = changes.getLocked(due.id());
            if (change.isDue(clock.instant())) {
                change.stumble(clock.instant());
            }
            return due;
        });
    }
}
