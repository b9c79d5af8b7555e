// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.database.Databases;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.kernel.BusinessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** IN-6, R2: what stood on an invoice that is taken back is billed again, once. */
class RebillingTest {

    private static final String DATABASES = "io.demarc.database.Databases#here";

    /** Of September and October, with calls, a charge of 31 a month and 2 back on the last one; then a late call. */
    private static long invoiced(BillingOffice office) {
        var acme = office.customer("Acme");
        office.calls(acme, "2026-09-10T10:00:00Z", 1, "5.000001");
        office.calls(acme, "2026-10-10T10:00:00Z", 2, "10.004");
        office.calls(acme, "2026-10-11T10:00:00Z", 1, "20");
        office.as(() -> office.bean(RecurringCharges.class)
                .add(
                        acme,
                        new ChargeForm(
                                "Phone rent",
                                new BigDecimal("31"),
                                LocalDate.of(2026, 9, 1),
                                null,
                                TaxCategory.S,
                                BigDecimal.TEN,
                                null)));
        office.as(() -> office.bean(Adjustments.class)
                .add(acme, new AdjustmentForm("Goodwill", new BigDecimal("-2"), null, null, null)));
        office.generate(acme);
        office.calls(acme, "2026-10-10T10:00:00Z", 1, "7");
        return acme;
    }

    private static void live(BillingOffice office, long acme, String street, TaxCategory category) {
        var party = new PartyDetails(
                "Acme S.p.A.", street, "Torino", "10100", "IT", null, null, null, null, null, null, null, null);
        var reason = category == TaxCategory.S ? null : "Reverse charge";
        office.as(() -> {
            office.bean(BillingProfiles.class)
                    .describeBuyer(acme, new BuyerForm(party, "en", LinesBy.DAY, category, reason));
            return null;
        });
    }

    private static Rebilled again(BillingOffice office, long invoice) {
        return office.as(() -> office.bean(Invoices.class).creditAndBillAgain(invoice, "Wrong address"));
    }

    private static InvoiceDetail get(BillingOffice office, long id) {
        return office.as(() -> office.bean(Invoices.class).get(id));
    }

    private static void proven(BillingOffice office, long... invoices) {
        assertThat(office.as(office.bean(InvoiceProofs.class)::differences)).isEmpty();
        assertThat(office.as(office.bean(InvoiceNumbering.class)::report)).allMatch(SeriesReport::isWhole);
        for (var id : invoices) {
            var proof = office.as(() -> office.bean(InvoiceProofs.class).of(id));
            assertThat(proof.isGrossRight() && proof.isLinesRight()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void afterAWrongAddressTheSameIsAskedForAgainAndNothingTwice(Databases database) {
        try (var office = new BillingOffice(database)) {
            var acme = invoiced(office);
            var october = office.invoices(acme).get(1);
            live(office, acme, "Via Po 2", TaxCategory.S);

            var rebilled = again(office, october.id());

            var draft = get(office, rebilled.draftId());
            assertThat(get(office, october.id()).state()).isEqualTo(InvoiceState.CREDITED);
            assertThat(get(office, rebilled.creditNoteId()).number()).isEqualTo("CN-000001");
            assertThat(draft.state()).isEqualTo(InvoiceState.DRAFT);
            assertThat(draft.buyer().street()).isEqualTo("Via Po 2");
            assertThat(draft.firstDay()).isEqualTo(october.firstDay());
            assertThat(draft.net()).isEqualByComparingTo(october.net());
            assertThat(draft.gross()).isEqualByComparingTo(october.gross());
            proven(office, october.id(), rebilled.draftId());

            office.as(() -> {
                office.bean(Invoices.class).issue(rebilled.draftId());
                return null;
            });
            office.travelTo("2026-12-01T00:00:00Z");
            assertThat(office.generate(acme)).isEqualTo(1);
            var november = office.invoices(acme).get(4);
            assertThat(november.net()).isEqualByComparingTo("38");
            assertThat(office.number("select count(*) from call_hour where invoice_id = " + rebilled.draftId()))
                    .isEqualTo(2);
            assertThat(office.number("select count(*) from call_hour where invoice_id = 0"))
                    .isZero();
            proven(office, rebilled.draftId(), november.id());
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void whenItsDraftIsDiscardedAllOfItWaitsForTheNextInvoice(Databases database) {
        try (var office = new BillingOffice(database)) {
            var acme = invoiced(office);
            var october = office.invoices(acme).get(1);
            var rebilled = again(office, october.id());

            office.as(() -> {
                office.bean(Invoices.class).discard(rebilled.draftId());
                return null;
            });

            proven(office, october.id());
            office.travelTo("2026-12-01T00:00:00Z");
            assertThat(office.generate(acme)).isEqualTo(1);
            var november = office.invoices(acme).get(3);
            assertThat(november.net()).isEqualByComparingTo(october.net().add(new BigDecimal("38")));
            proven(office, october.id(), november.id());
        }
    }

    @ParameterizedTest
    @MethodSource(DATABASES)
    void whoCannotBeInvoicedAsDescribedNowKeepsTheInvoice(Databases database) {
        try (var office = new BillingOffice(database)) {
            var acme = invoiced(office);
            var october = office.invoices(acme).get(1);
            live(office, acme, "Via Po 2", TaxCategory.AE);

            assertThatThrownBy(() -> again(office, october.id())).isInstanceOf(BusinessException.class);

            assertThat(get(office, october.id()).state()).isEqualTo(InvoiceState.ISSUED);
            assertThat(office.number("select count(*) from invoice")).isEqualTo(2);
            proven(office, october.id());
        }
    }

    /** A proof that takes any credited invoice for one that is billed again would not see lost facts. */
    @ParameterizedTest
    @MethodSource(DATABASES)
    void factsThatAreMissingBehindACreditNoteAreFound(Databases database) {
        try (var office = new BillingOffice(database)) {
            var october = office.invoices(invoiced(office)).get(1).id();
            office.as(() -> office.bean(Invoices.class).credit(october, "Goodwill"));
            proven(office, october);

            office.execute("update call_hour set invoice_id = 0 where invoice_id = " + october);

            assertThat(office.as(office.bean(InvoiceProofs.class)::differences)).hasSize(1);
            assertThat(office.as(() -> office.bean(InvoiceProofs.class).of(october))
                            .isLinesRight())
                    .isFalse();
        }
    }
}
