// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.calls.rating.CardAssignments;
import io.demarc.calls.rating.CardPurpose;
import io.demarc.calls.rating.CardVersions;
import io.demarc.calls.rating.RateCardForm;
import io.demarc.calls.rating.RateCards;
import io.demarc.calls.rating.RateFiles;
import io.demarc.kernel.TenantPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the demo's provider pays and takes for calls: a card for everybody with its next version, and one for the hotels. */
@ApplicationScoped
class DemoCards {

    private static final int DAYS_IN_FORCE = 120;
    private static final int DAYS_TO_THE_NEXT = 30;
    private static final BigDecimal FEE = new BigDecimal("0.05");
    private static final List<Integer> EACH_SECOND = List.of(1, 1);
    private static final List<Integer> MINUTE_THEN_SIX_SECONDS = List.of(60, 6);

    @Inject
    RateCards cards;

    @Inject
    CardVersions versions;

    @Inject
    RateFiles files;

    @Inject
    CardAssignments assignments;

    @Inject
    Clock clock;

    void create(long provider, long bluebird) {
        CallContext.runAs(Caller.worker("nina", TenantPath.provider(provider)), () -> {
            var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
            var begin = today.minus(DAYS_IN_FORCE, ChronoUnit.DAYS);
            var standard = card(provider, "Standard", CardPurpose.SELL);
            publish(standard, rates("1", FEE, MINUTE_THEN_SIX_SECONDS), begin);
            publish(
                    standard,
                    rates("1.08", FEE, MINUTE_THEN_SIX_SECONDS),
                    today.plus(DAYS_TO_THE_NEXT, ChronoUnit.DAYS));
            var hotels = card(provider, "Hotels", CardPurpose.SELL);
            publish(hotels, rates("1.5", BigDecimal.ZERO, EACH_SECOND), begin);
            var purchase = card(provider, "Purchase", CardPurpose.COST);
            publish(purchase, rates("0.55", BigDecimal.ZERO, EACH_SECOND), begin);
            assignments.assignToEverybody(standard);
            assignments.assignToEverybody(purchase);
            assignments.assign(hotels, List.of(bluebird));
        });
    }

    private long card(long provider, String name, CardPurpose purpose) {
        return cards.create(provider, RateCardForm.usual(name, purpose));
    }

    private void publish(long card, DemoRates rates, Instant from) {
        var draft = versions.draft(card, null, null);
        files.fill(draft, new ByteArrayInputStream(rates.csv().getBytes(StandardCharsets.UTF_8)));
        versions.publish(draft, from);
    }

    private static DemoRates rates(String factor, BigDecimal fee, List<Integer> increments) {
        return new DemoRates(new BigDecimal(factor), fee, increments);
    }
}
