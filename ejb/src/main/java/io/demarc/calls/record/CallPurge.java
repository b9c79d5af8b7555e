// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.store.OwnTransaction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Removes months that are past the retention of calls, but none that is still needed for an invoice. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallPurge {

    @Inject
    CallRetention retention;

    @Inject
    PurgeRepository purge;

    @Inject
    CallPartitions partitions;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Event<DraftQuestion> drafts;

    /**
     * Removes what may go, a month at a time.
     *
     * @return the months that are past the retention and stay, with the reason
     */
    @Requires(WORK)
    public List<KeptMonth> purge() {
        var kept = new ArrayList<KeptMonth>();
        retention
                .firstKept()
                .ifPresent(first -> ownTransaction
                        .of(() -> purge.monthsBefore(first))
                        .forEach(month -> {
                            var needed = ownTransaction.of(() -> needed(month));
                            if (needed.isNeeded()) {
                                kept.add(needed);
                            } else {
                                remove(month);
                            }
                        }));
        return kept;
    }

    private KeptMonth needed(YearMonth month) {
        var question = new DraftQuestion(PurgeRepository.start(month), PurgeRepository.start(month.plusMonths(1)));
        drafts.fire(question);
        return purge.needed(month, question.facts());
    }

    private void remove(YearMonth month) {
        var dropped = ownTransaction.of(() -> partitions.drop(month));
        while (!dropped && ownTransaction.of(() -> purge.deleteSome(month)) > 0) {}
    }

    /**
     * A month that stays.
     *
     * @param unbilledHours facts of it that cost something and stand on no invoice
     * @param onDrafts facts of it that stand on drafts
     * @param setAside calls of it that wait for a rate
     */
    public record KeptMonth(YearMonth month, long unbilledHours, long onDrafts, long setAside) {

        boolean isNeeded() {
            return unbilledHours + onDrafts + setAside > 0;
        }
    }
}
