// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.calls.rating.DialledDigits;
import io.demarc.calls.rating.Tariffs;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Slice;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Rates calls again that were set aside (CL-2, BA-5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CallRerating {

    @Inject
    AsideRepository aside;

    @Inject
    CallStore store;

    @Inject
    Tariffs tariffs;

    @Inject
    RunWork runs;

    @Inject
    Clock clock;

    /** Gives the calls of a slice their price, as far as there is one now, with what that adds to the facts. */
    @Requires(WORK)
    public void rateSlice(RunDetail run, Slice slice) {
        var providerId = run.owner().providerId();
        var book = tariffs.of(providerId);
        var priced = aside.calls(run.id(), slice).stream()
                .map(call -> new RatedAside(
                        call,
                        book.rate(
                                call.organizationId(),
                                DialledDigits.of(call.callee()),
                                call.startedAt(),
                                call.duration())))
                .filter(call -> !call.price().isSetAside())
                .toList();
        var rated = 0;
        if (!priced.isEmpty()) {
            var load = store.nextLoad();
            var done = aside.rate(load, priced).stream().mapToObj(priced::get).toList();
            rated = done.size();
            store.add(load, providerId, run.id(), done, clock.instant());
        }
        runs.done(run.id(), slice, new Counts(rated, slice.size() - rated, 0, 0));
    }
}
