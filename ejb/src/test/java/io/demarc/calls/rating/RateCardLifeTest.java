// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.calls.rating.CardPurpose.SELL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.Northwind;
import io.demarc.tenancy.OrganizationDeletions;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CL-2: cards, their versions and their assignment. */
class RateCardLifeTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final PageRequest ALL = PageRequest.parse(CardVersions.SORTS, null, null, 200);

    private final Instant later = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private final Tariff tariff = new Tariff();
    private final Northwind northwind = tariff.northwind;

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void whatWasPublishedIsNeverChanged() {
        var draft = tariff.draft(tariff.card("Standard", SELL));
        tariff.fill(draft, "39,Italy,0.10,0,60,6,0,,");
        tariff.publish(draft, MARCH);

        assertThatThrownBy(() -> tariff.fill(draft, "39,Italy,9,0,60,6,0,,")).hasMessageContaining("Only a draft");
        assertThatThrownBy(() -> discard(draft)).hasMessageContaining("Only a draft");
        assertThatThrownBy(() -> tariff.publish(draft, later)).hasMessageContaining("Only a draft");
        assertThatThrownBy(() -> withdraw(draft)).hasMessageContaining("in force");
    }

    @Test
    void aVersionIsWithdrawnUntilItTakesEffect() {
        var card = tariff.published("Standard", SELL, MARCH, "39,Italy,0.10,0,60,6,0,,");
        var second = tariff.draft(card);
        tariff.fill(second, "39,Italy,0.20,0,60,6,0,,");
        tariff.publish(second, later);

        withdraw(second);

        assertThat(northwind.does(() -> tariff.versions.of(card)))
                .extracting(CardVersionView::state)
                .containsExactly(CardVersionState.WITHDRAWN, CardVersionState.PUBLISHED);
    }

    @Test
    void onlyTheFirstVersionMayHoldForThePastAndNoTwoBeginTogether() {
        var card = tariff.published("Standard", SELL, MARCH, "39,Italy,0.10,0,60,6,0,,");
        var second = tariff.draft(card);
        assertThatThrownBy(() -> tariff.draft(card)).hasMessageContaining("draft already");
        assertThatThrownBy(() -> tariff.publish(second, later)).hasMessageContaining("without rates");
        tariff.fill(second, "39,Italy,0.20,0,60,6,0,,");

        assertThatThrownBy(() -> tariff.publish(second, MARCH.plusSeconds(1))).hasMessageContaining("not past");
        tariff.publish(second, later);
        var third = northwind.does(() -> tariff.versions.draft(card, second, "as before"));
        assertThatThrownBy(() -> tariff.publish(third, later)).hasMessageContaining("same time");
        assertThat(northwind.does(() -> tariff.versions.get(third)).rates()).isEqualTo(1);
    }

    @Test
    void aCardOfAnotherCurrencyIsRefusedAndNobodyGetsIt() {
        var acme = northwind.organization("Acme");
        var form = new RateCardForm("Dollars", SELL, "USD", 4, ChargeRounding.HALF_UP, null);
        var dollars = northwind.does(() -> tariff.cards.create(null, form));

        assertThatThrownBy(() -> assign(dollars, List.of(acme)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("is in USD and its customer counts in EUR");
        assertThatThrownBy(() -> assign(dollars, List.of())).hasMessageContaining("at least one");
    }

    @Test
    void anotherCardOfTheSamePurposeTakesThePlaceOfTheFirstAndLeavesWithItsOrganization() {
        var acme = northwind.organization("Acme");
        assign(tariff.card("Standard", SELL), List.of(acme));
        assign(tariff.card("Gold", SELL), List.of(acme));
        assign(tariff.card("Purchase", CardPurpose.COST), List.of(acme));

        assertThat(assigned()).extracting(AssignmentRow::card).containsExactly("Gold", "Purchase");
        assertThat(assigned()).extracting(AssignmentRow::organization).containsOnly("Acme");

        northwind.domain.bean(OrganizationFarewell.class);
        northwind.does(() -> {
            northwind.domain.bean(OrganizationDeletions.class).delete(acme, "Acme");
            return null;
        });
        assertThat(assigned()).isEmpty();
    }

    @Test
    void whatCallsAreChargedByIsChosenOnce() {
        var card = tariff.card("Standard", SELL);

        describe(card, new RateCardForm("Gold", null, null, null, null, "for the best"));

        assertThat(northwind.does(() -> tariff.cards.get(card)).form())
                .isEqualTo(new RateCardForm("Gold", SELL, "EUR", 4, ChargeRounding.HALF_UP, "for the best"));
        var other = new RateCardForm("Gold", CardPurpose.COST, "USD", 2, ChargeRounding.UP, null);
        assertThatThrownBy(() -> describe(card, other))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field() + " " + problem.key())
                                .containsExactly(
                                        "purpose rates.fixed",
                                        "currency rates.fixed",
                                        "decimals rates.fixed",
                                        "rounding rates.fixed"));
    }

    @Test
    void aCardThatIsInUseIsNotDeleted() {
        var unused = tariff.card("Unused", SELL);
        tariff.fill(tariff.draft(unused), "39,Italy,0.10,0,60,6,0,,");
        var used = tariff.published("Used", SELL, MARCH, "39,Italy,0.10,0,60,6,0,,");

        delete(unused);

        assertThatThrownBy(() -> delete(used)).hasMessageContaining("it stays");
        assertThatThrownBy(() -> northwind.does(() -> tariff.cards.get(unused))).isInstanceOf(NotFound.class);
    }

    @Test
    void noOtherProviderSeesACard() {
        var card = tariff.published("Standard", SELL, MARCH, "39,Italy,0.10,0,60,6,0,,");
        var version = northwind.does(() -> tariff.versions.of(card)).get(0).id();
        var sam = northwind.provider("Southwind", "sam");

        assertThatThrownBy(() -> northwind.as(sam, () -> tariff.cards.get(card)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> northwind.as(sam, () -> tariff.versions.rates(version, null, ALL)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> northwind.as(sam, () -> {
                    tariff.files.write(version, new StringWriter());
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    private List<AssignmentRow> assigned() {
        return northwind
                .does(() -> tariff.assignments.page(
                        null, null, null, PageRequest.parse(CardAssignments.SORTS, null, null, null)))
                .rows();
    }

    private void assign(long card, List<Long> organizations) {
        northwind.does(() -> {
            tariff.assignments.assign(card, organizations);
            return null;
        });
    }

    private void withdraw(long version) {
        northwind.does(() -> {
            tariff.versions.withdraw(version);
            return null;
        });
    }

    private void discard(long version) {
        northwind.does(() -> {
            tariff.versions.discard(version);
            return null;
        });
    }

    private void describe(long card, RateCardForm form) {
        northwind.does(() -> {
            tariff.cards.describe(card, form);
            return null;
        });
    }

    private void delete(long card) {
        northwind.does(() -> {
            tariff.cards.delete(card);
            return null;
        });
    }
}
