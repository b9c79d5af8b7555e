// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.calls.rating.CardPurpose.COST;
import static io.demarc.calls.rating.CardPurpose.SELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.InvoiceSchedule;
import io.demarc.tenancy.Northwind;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.TermsForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CL-2: which card and which version rate a call, from the database. */
class TariffsTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    private final Northwind northwind = new Northwind();
    private final Tariffs tariffs = northwind.domain.bean(Tariffs.class);
    private final long provider = northwind.operator.scope().providerId();
    private final long acme = northwind.organization("Acme");
    private final long bluebird = northwind.organization("Bluebird");

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void anOrganizationsOwnCardGoesBeforeItsProviders() {
        assign(null, version(SELL, "EUR", MARCH, "39", "0.10"));
        assign(acme, version(SELL, "EUR", MARCH, "39", "0.20"));

        assertThat(rate(bluebird, "390212345", MARCH, 60).chargeMicros()).isEqualTo(100_000);
        assertThat(rate(acme, "390212345", MARCH, 60).chargeMicros()).isEqualTo(200_000);
    }

    @Test
    void withoutCardVersionOrRateACallIsSetAsideAndAMissingCostIsNot() {
        assertThat(rate(acme, "39021", MARCH, 60).setAside()).isEqualTo(SetAside.NO_CARD);

        assign(null, version(SELL, "EUR", MARCH, "39", "0.10"));

        assertThat(rate(acme, "39021", MARCH.minusMillis(1), 60).setAside()).isEqualTo(SetAside.NO_VERSION);
        assertThat(rate(acme, "44207", MARCH, 60).setAside()).isEqualTo(SetAside.NO_RATE);
        assertThat(rate(acme, "44207", MARCH, 0).isSetAside()).isFalse();
        assertThat(rate(acme, "39021", MARCH, 60).costRateId()).isZero();
    }

    @Test
    void aCallIsRatedByTheVersionThatWasInForceWhenItBegan() {
        var march = version(SELL, "EUR", MARCH, "39", "0.10");
        assign(null, march);
        publishNext(march, APRIL, "39", "0.30");

        assertThat(rate(acme, "39021", APRIL.minusMillis(1), 60).chargeMicros()).isEqualTo(100_000);
        assertThat(rate(acme, "39021", APRIL, 60).chargeMicros()).isEqualTo(300_000);
    }

    @Test
    void aDefaultHoldsOnlyForThoseThatCountInItsCurrency() {
        assign(null, version(SELL, "EUR", MARCH, "39", "0.10"));
        var kuwait = northwind.organization(inDinars());
        assertThat(rate(kuwait, "39021", MARCH, 60).setAside()).isEqualTo(SetAside.NO_CARD);

        assign(null, version(SELL, "KWD", MARCH, "39", "0.033"));

        assertThat(rate(kuwait, "39021", MARCH, 60).chargeMicros()).isEqualTo(33_000);
        assertThat(rate(acme, "39021", MARCH, 60).chargeMicros()).isEqualTo(100_000);
    }

    @Test
    void theSameBookComesBackUntilSomethingChanges() {
        assign(null, version(SELL, "EUR", MARCH, "39", "0.10"));
        var book = book();
        assertThat(book()).isSameAs(book);

        assign(null, version(COST, "EUR", MARCH, "39", "0.04"));

        assertThat(book()).isNotSameAs(book);
        assertThat(rate(acme, "39021", MARCH, 60).costMicros()).isEqualTo(40_000);
    }

    private TariffBook book() {
        return northwind.as(Northwind.INSTALLATION, () -> tariffs.of(provider));
    }

    private Rated rate(long organization, String callee, Instant start, int seconds) {
        return northwind.as(
                Northwind.INSTALLATION,
                () -> tariffs.of(provider).rate(organization, callee, start.toEpochMilli(), seconds));
    }

    private RateCard version(CardPurpose purpose, String currency, Instant from, String prefix, String price) {
        return northwind.does(() -> {
            var form = new RateCardForm(purpose + currency + price, purpose, currency, 4, ChargeRounding.HALF_UP, null);
            var card = new RateCard(TenantPath.provider(provider), "EUR", form, MARCH);
            northwind.domain.bean(CardRepository.class).add(card);
            publish(card, 1, from, prefix, price);
            return card;
        });
    }

    private void publishNext(RateCard card, Instant from, String prefix, String price) {
        northwind.does(() -> {
            publish(northwind.domain.bean(CardRepository.class).get(card.id()), 2, from, prefix, price);
            return null;
        });
    }

    private void publish(RateCard card, int number, Instant from, String prefix, String price) {
        var version = new RateCardVersion(card, number, null, "nina", MARCH);
        northwind.domain.bean(VersionRepository.class).add(version);
        var destination = new CallDestination(card.owner(), card.name() + number);
        northwind.domain.bean(DestinationRepository.class).add(destination);
        northwind.domain.bean(DestinationRepository.class).flush();
        var form = new RateForm(prefix, null, new BigDecimal(price), BigDecimal.ZERO, 60, 6, 0, null, null);
        northwind.domain.bean(RateRepository.class).add(new Rate(version, form, destination.id()));
        version.fill(1);
        version.publish(from, from);
    }

    private void assign(Long organization, RateCard card) {
        northwind.does(() -> {
            var stored = northwind.domain.bean(CardRepository.class).get(card.id());
            northwind
                    .domain
                    .bean(AssignmentRepository.class)
                    .add(new CardAssignment(new TenantPath(provider, organization), card.currency(), stored));
            return null;
        });
    }

    private static OrganizationForm inDinars() {
        var terms = new TermsForm(10, 2, BigDecimal.ZERO, "KWD", BigDecimal.ZERO, InvoiceSchedule.NONE, 0, null, null);
        return new OrganizationForm(
                "Kuwait", OrganizationStatus.ACTIVE, "en", "Asia/Kuwait", null, null, List.of(), null, terms);
    }
}
