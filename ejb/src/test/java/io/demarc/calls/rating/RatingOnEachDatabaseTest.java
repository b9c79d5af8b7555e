// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.calls.rating.CardPurpose.COST;
import static io.demarc.calls.rating.CardPurpose.SELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.Databases;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.Northwind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CL-2 from the file to the charge, on each database that can be had. */
class RatingOnEachDatabaseTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aCallIsRatedListedAndExplained(Databases database) {
        var tariff = new Tariff(database);
        try (var northwind = tariff.northwind) {
            var acme = northwind.organization("Acme");
            var sale = tariff.published(
                    "Standard",
                    SELL,
                    MARCH,
                    "39,Italy,0.10,0.05,60,6,0,,2026-06-01",
                    "39,Italy,0.20,0,1,1,0,2026-06-01,");
            tariff.assignToEverybody(tariff.published("Purchase", COST, MARCH, "39,Italy,0.01,0,1,1,0,,"));
            northwind.does(() -> {
                tariff.assignments.assign(sale, List.of(acme));
                return null;
            });

            var rated = northwind.as(Northwind.INSTALLATION, () -> {
                var book = northwind
                        .domain
                        .bean(Tariffs.class)
                        .of(northwind.operator.scope().providerId());
                return book.rate(acme, "39021234567", MARCH.toEpochMilli(), 61);
            });

            assertThat(rated.chargeMicros()).isEqualTo(160_000);
            assertThat(rated.costMicros()).isEqualTo(10_200);
            var told = northwind.does(() -> northwind
                    .domain
                    .bean(PriceExplanations.class)
                    .explainMade(new AskedCall(acme, "39021234567", MARCH, 61), rated.rateId(), rated.costRateId()));
            assertThat(told.charge().steps().charge()).isEqualByComparingTo("0.16");
            assertThat(told.charge().ownCard()).isTrue();
            listsAreSortedAndSearched(tariff, sale);
        }
    }

    private static void listsAreSortedAndSearched(Tariff tariff, long sale) {
        tariff.northwind.does(() -> {
            var version = tariff.versions.of(sale).get(0).id();
            var byDestination = PageRequest.parse(CardVersions.SORTS, "-destination", null, 1);
            var first = tariff.versions.rates(version, "ital", byDestination);
            var next = tariff.versions.rates(
                    version, "ital", PageRequest.parse(CardVersions.SORTS, "-destination", first.next(), 1));
            assertThat(first.rows()).hasSize(1);
            assertThat(next.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
            var cards = tariff.cards.page(
                    new RateCardFilter("s", null), PageRequest.parse(RateCards.SORTS, "purpose", null, null));
            assertThat(cards.rows()).extracting(RateCardRow::name).contains("Standard");
            var assigned = tariff.assignments.page(
                    null, null, null, PageRequest.parse(CardAssignments.SORTS, null, null, null));
            assertThat(assigned.rows()).extracting(AssignmentRow::organization).containsExactlyInAnyOrder("Acme", null);
            return null;
        });
    }
}
