// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.store.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CU-1 and CU-13: what is said about an organization and what was agreed with it. */
class OrganizationTest {

    private final Northwind northwind = new Northwind();
    private final Organizations organizations = northwind.organizations;

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void aNewOrganizationIsPrepaidInTheCurrencyOfItsProvider() {
        var terms = terms(northwind.organization("Acme"));

        assertThat(terms.currency()).isEqualTo("EUR");
        assertThat(terms.debitLimit()).isZero();
        assertThat(terms.invoiceSchedule()).isEqualTo(InvoiceSchedule.NONE);
    }

    @Test
    void theCurrencyIsChosenOnce() {
        var acme = northwind.organization(form(TermsForm.usual(), "vip"));
        var inYen = withCurrency("JPY");

        assertThatThrownBy(() -> update(acme, form(inYen, "vip")))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("currency: currency.fixed"));

        update(acme, form(withCurrency("eur"), "vip"));
        assertThat(terms(acme).currency()).isEqualTo("EUR");
    }

    @Test
    void termsThatAreLeftOutStayAsTheyAre() {
        var acme = northwind.organization(form(agreed("0.5"), "vip"));

        update(acme, OrganizationForm.plain("Acme", OrganizationStatus.PENALTY, "it", "Europe/Rome"));

        assertThat(terms(acme).debitLimit()).isEqualByComparingTo("0.5");
        assertThat(terms(acme).channels()).isEqualTo(10);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var wrong = new TermsForm(
                0,
                -1,
                new BigDecimal("1.005"),
                "EUR",
                new BigDecimal("101"),
                null,
                366,
                "x".repeat(101),
                new BigDecimal("-1"));

        assertThatThrownBy(() -> northwind.organization(form(wrong, "#")))
                .satisfies(refused -> assertThat(keys(refused))
                        .containsExactlyInAnyOrder(
                                "channels: range",
                                "callsPerSecond: range",
                                "debitLimit: decimals",
                                "taxPercent: range",
                                "invoiceSchedule: required",
                                "dueDays: range",
                                "accountManager: tooLong",
                                "dailySpendLimit: range",
                                "tags: tags.form"));
    }

    @Test
    void anAmountHasTheDecimalsOfItsCurrency() {
        var halfYen = new TermsForm(
                null, null, new BigDecimal("0.5"), "JPY", BigDecimal.ZERO, InvoiceSchedule.NONE, 0, null, null);

        assertThatThrownBy(() -> northwind.organization(form(halfYen)))
                .satisfies(refused -> assertThat(keys(refused)).containsExactly("debitLimit: decimals"));
    }

    @Test
    void tagsAreFoundAsWholeWordsInWhateverLetters() {
        var acme = northwind.organization(form(TermsForm.usual(), "VIP", "north_west", "vip"));
        northwind.organization("Bluebird");

        assertThat(northwind.does(() -> organizations.get(acme).tags())).containsExactly("north_west", "vip");
        assertThat(found(new OrganizationFilter(null, null, null, "Vip", null))).containsExactly("Acme");
        assertThat(found(new OrganizationFilter(null, null, null, "vi", null))).isEmpty();
        assertThat(found(new OrganizationFilter(null, null, null, "north%west", null)))
                .isEmpty();
        assertThat(northwind.does(organizations::tags)).containsExactly("north_west", "vip");
    }

    @Test
    void organizationsAreFoundByTheirAccountManager() {
        northwind.organization(form(agreed("0")));
        northwind.organization("Bluebird");

        assertThat(found(new OrganizationFilter(null, null, null, null, "paola neri")))
                .containsExactly("Acme");
        assertThat(northwind.does(organizations::managers)).containsExactly("Paola Neri");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsNotActiveIsNotServed(OrganizationStatus status) {
        var acme = northwind.organization(OrganizationForm.plain("Acme", status, "it", "Europe/Rome"));
        var unserved = northwind.does(() -> organizations.unserved(Set.of(acme)));

        assertThat(unserved.containsKey(acme)).isEqualTo(status != OrganizationStatus.ACTIVE);
    }

    private List<String> found(OrganizationFilter filter) {
        var first = PageRequest.parse(Organizations.SORTS, null, null, null);
        return northwind.does(() -> organizations.page(filter, first)).rows().stream()
                .map(OrganizationRow::name)
                .toList();
    }

    private void update(long id, OrganizationForm form) {
        northwind.does(() -> {
            organizations.update(id, form);
            return null;
        });
    }

    private TermsForm terms(long id) {
        return northwind.does(() -> organizations.get(id).terms());
    }

    private static OrganizationForm form(TermsForm terms, String... tags) {
        return new OrganizationForm(
                "Acme", OrganizationStatus.ACTIVE, "it", "Europe/Rome", null, null, List.of(tags), null, terms);
    }

    private static TermsForm agreed(String debitLimit) {
        return new TermsForm(
                10,
                2,
                new BigDecimal(debitLimit),
                null,
                new BigDecimal("22"),
                InvoiceSchedule.MONTHLY,
                30,
                "Paola Neri",
                null);
    }

    private static TermsForm withCurrency(String currency) {
        return new TermsForm(
                null, null, BigDecimal.ZERO, currency, BigDecimal.ZERO, InvoiceSchedule.NONE, 30, null, null);
    }

    private static List<String> keys(Throwable refused) {
        return ((BusinessException) refused)
                .problems().stream().map(OrganizationTest::said).toList();
    }

    private static String said(Problem problem) {
        return problem.field() + ": " + problem.key();
    }
}
