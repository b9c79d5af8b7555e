// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.calls.rating.CardPurpose.COST;
import static io.demarc.calls.rating.CardPurpose.SELL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.Northwind;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CL-2: "why this price", in the same figures as the call was charged by. */
class PriceExplanationsTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    private final Tariff tariff = new Tariff();
    private final Northwind northwind = tariff.northwind;
    private final PriceExplanations explanations = northwind.domain.bean(PriceExplanations.class);
    private final long provider = northwind.operator.scope().providerId();
    private final long acme = northwind.organization("Acme");

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void eachStepIsToldFromTheCardToTheRoundedCharge() {
        var card = tariff.published(
                "Standard",
                SELL,
                MARCH,
                "39,Italy,0.012345,0.05,60,6,5,,",
                "393,\"Italy, mobile\",0.10,0.05,60,6,5,,2026-03-02",
                "39347,Italy special,0.20,0,1,1,0,2026-04-01,",
                "44,United Kingdom,0.02,0,1,1,0,,");
        tariff.assignToEverybody(card);
        tariff.assignToEverybody(tariff.published("Purchase", COST, MARCH, "39,Italy,0.006,0,1,1,0,,"));

        var told = explain("+39 347 555 0132", MARCH.plusSeconds(86_400 * 2), 72);

        assertThat(told.setAside()).isNull();
        assertThat(told.charge().card().form().name()).isEqualTo("Standard");
        assertThat(told.charge().ownCard()).isFalse();
        assertThat(told.charge().candidates())
                .extracting(candidate -> candidate.rate().prefix() + " " + candidate.fate())
                .containsExactly(
                        "39 " + CandidateFate.WINS,
                        "393 " + CandidateFate.NOT_VALID,
                        "39347 " + CandidateFate.NOT_VALID);
        var steps = told.charge().steps();
        assertThat(steps.counted()).isEqualTo(67);
        assertThat(steps.steps()).isEqualTo(2);
        assertThat(steps.billed()).isEqualTo(72);
        assertThat(steps.exact()).isEqualByComparingTo("0.064814");
        assertThat(steps.charge()).isEqualTo(new BigDecimal("0.0648"));
        assertThat(told.cost().steps().charge()).isEqualTo(new BigDecimal("0.0072"));
        assertThat(BigDecimal.valueOf(rate("393475550132", MARCH.plusSeconds(86_400 * 2), 72), 6))
                .isEqualByComparingTo(steps.charge());
    }

    @Test
    void aCallThatWasMadeIsExplainedByTheRateThatItWasChargedBy() {
        var old = tariff.published("Old", SELL, MARCH, "39,Italy,0.10,0,60,60,0,,");
        tariff.assignToEverybody(old);
        var rated = northwind.as(
                Northwind.INSTALLATION,
                () -> northwind.domain.bean(Tariffs.class).of(provider).rate(acme, "39021", MARCH.toEpochMilli(), 61));
        tariff.assignToEverybody(tariff.published("New", SELL, MARCH, "39,Italy,0.30,0,60,60,0,,"));
        var elena = Caller.operator(
                6L, "elena", new TenantPath(provider, acme), Role.ORGANIZATION_ADMINISTRATOR.permissions());

        var told = northwind.as(
                elena, () -> explanations.explainMade(new AskedCall(acme, "39021", MARCH, 61), rated.rateId(), null));

        assertThat(told.charge().card().form().name()).isEqualTo("Old");
        assertThat(told.charge().steps().charge()).isEqualByComparingTo("0.2");
        assertThat(told.cost()).as("a customer never sees it").isNull();
    }

    @Test
    void whyACallIsSetAsideIsToldToo() {
        assertThat(explain("39021", MARCH, 60).setAside()).isEqualTo(SetAside.NO_CARD);
        tariff.assignToEverybody(tariff.published("Standard", SELL, MARCH, "39,Italy,0.10,0,60,60,0,,"));

        assertThat(explain("39021", MARCH.minusSeconds(1), 60).setAside()).isEqualTo(SetAside.NO_VERSION);
        assertThat(explain("44207", MARCH, 60).setAside()).isEqualTo(SetAside.NO_RATE);
        assertThat(explain("44207", MARCH, 0).setAside()).isNull();
    }

    @Test
    void nobodyAsksForTheCustomersOfAnother() {
        var sam = northwind.provider("Southwind", "sam");

        assertThatThrownBy(() -> northwind.as(sam, () -> explanations.explain(new AskedCall(acme, "39", MARCH, 1))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new AskedCall(acme, "x", null, -1)).isInstanceOf(BusinessException.class);
    }

    private PriceExplanation explain(String callee, Instant start, int seconds) {
        return northwind.does(() -> explanations.explain(new AskedCall(acme, callee, start, seconds)));
    }

    private long rate(String digits, Instant start, int seconds) {
        return northwind.as(
                Northwind.INSTALLATION,
                () -> northwind
                        .domain
                        .bean(Tariffs.class)
                        .of(provider)
                        .rate(acme, digits, start.toEpochMilli(), seconds)
                        .chargeMicros());
    }
}
