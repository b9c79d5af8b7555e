// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.calls.intake.CallBatches;
import io.demarc.calls.intake.CallMapping;
import io.demarc.calls.intake.CallMappings;
import io.demarc.calls.intake.MappingForm;
import io.demarc.calls.summary.Fold;
import io.demarc.store.OwnTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What the demo's customers did since: their calls, and the invoices of these. Everything else is committed by then. */
@ApplicationScoped
class DemoTraffic {

    @Inject
    CallMappings mappings;

    @Inject
    CallBatches batches;

    @Inject
    Fold fold;

    @Inject
    DemoInvoices invoices;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    Clock clock;

    void create(DemoPlaces places) {
        ownTransaction.of(() -> mappings.create(places.provider(), softswitch()));
        var calls = new DemoCalls(clock.instant()).all();
        for (var first = 0; first < calls.size(); first += CallBatches.MOST) {
            var some = calls.subList(first, Math.min(calls.size(), first + CallBatches.MOST));
            batches.store(places.provider(), "demo " + first, some);
        }
        while (fold.isWaiting()) {
            fold.some();
        }
        ownTransaction.of(() -> {
            invoices.create(places.provider(), places.acme(), places.bluebird());
            return places;
        });
    }

    private static MappingForm softswitch() {
        return new MappingForm(
                "Softswitch",
                new CallMapping(
                        ";",
                        true,
                        "Call-ID",
                        null,
                        "Start",
                        "User",
                        null,
                        "From",
                        "To",
                        "Seconds",
                        "Status",
                        "dd.MM.yyyy HH:mm:ss",
                        "Europe/Rome",
                        null));
    }
}
