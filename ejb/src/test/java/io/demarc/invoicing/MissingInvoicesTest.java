// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.demarc.database.Databases;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.kernel.BusinessException;
import io.demarc.tenancy.InvoiceSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** CU-11, CU-12, CL-3, IN-3: every missing invoice is made once, and says what its calls add up to. */
class MissingInvoicesTest {

    @Test
    void eachMonthWithCallsThatIsOverGetsOneInvoice() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.calls(acme, "2026-09-30T23:00:00Z", 2, "1.234567");
            office.calls(acme, "2026-10-01T00:00:00Z", 1, "0.505000");
            office.calls(acme, "2026-10-01T05:00:00Z", 3, "0.500000");
            office.calls(acme, "2026-10-31T23:00:00Z", 1, "7.004999");
            office.calls(acme, "2026-11-01T00:00:00Z", 1, "9.000000");

            assertThat(office.generate(acme)).isEqualTo(2);

            var invoices = office.invoices(acme);
            assertThat(invoices)
                    .extracting(InvoiceDetail::number, InvoiceDetail::firstDay, InvoiceDetail::lastDay)
                    .containsExactly(
                            tuple("INV-000001", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)),
                            tuple("INV-000002", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
            var october = invoices.get(1);
            assertThat(office.lines(october.id()))
                    .extracting(
                            LineRow::description,
                            LineRow::calls,
                            LineRow::seconds,
                            line -> line.net().doubleValue())
                    .containsExactly(
                            tuple("Calls of Oct 1, 2026", 4L, 240L, 1.01),
                            tuple("Calls of Oct 31, 2026", 1L, 60L, 7.0));
            assertThat(october.net()).isEqualByComparingTo("8.01");
            assertThat(october.tax()).isEqualByComparingTo("1.76");
            assertThat(october.gross()).isEqualByComparingTo("9.77");
            assertThat(october.dueOn()).isEqualTo(LocalDate.of(2026, 12, 5));
            assertThat(office.number("select count(*) from call_hour where invoice_id = 0"))
                    .isEqualTo(1);
        }
    }

    @Test
    void generatingAgainMakesNothing() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.calls(acme, "2026-10-10T10:00:00Z", 1, "5");
            office.generate(acme);

            assertThat(office.generate(acme)).isZero();
        }
    }

    /** BA-5: all of a slice may be done already when it is begun again. PostgreSQL knows no empty list of ids. */
    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aRehearsalOfNobodyFindsNothing(Databases database) {
        try (var office = new BillingOffice(database)) {
            assertThat(office.as(
                            () -> office.bean(MissingInvoices.class).rehearse(List.of(), LocalDate.of(2026, 11, 5))))
                    .isEmpty();
        }
    }

    @Test
    void callsThatComeAfterTheirMonthWasInvoicedStandOnTheNextInvoiceAsLate() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.calls(acme, "2026-10-10T10:00:00Z", 1, "5");
            office.generate(acme);
            office.calls(acme, "2026-10-10T10:00:00Z", 2, "3");
            office.calls(acme, "2026-11-10T10:00:00Z", 1, "4");
            assertThat(office.generate(acme)).isZero();
            office.travelTo("2026-12-01T00:00:00Z");

            assertThat(office.generate(acme)).isEqualTo(1);

            assertThat(office.lines(office.invoices(acme).get(1).id()))
                    .extracting(LineRow::kind, line -> line.net().intValue())
                    .containsExactly(tuple(LineKind.CALLS, 4), tuple(LineKind.LATE_CALLS, 3));
        }
    }

    @Test
    void aScheduleThatChangesLeavesNoGapAndNoOverlap() {
        var september =
                MissingPeriods.of(InvoiceSchedule.MONTHLY, LocalDate.of(2026, 9, 14), null, LocalDate.of(2026, 11, 1));

        assertThat(september)
                .containsExactly(
                        new DaySpan(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 10, 1)),
                        new DaySpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 1)));
        assertThat(MissingPeriods.of(
                        InvoiceSchedule.WEEKLY, LocalDate.of(2026, 10, 1), null, LocalDate.of(2026, 10, 12)))
                .containsExactly(
                        new DaySpan(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 5)),
                        new DaySpan(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 12)));
    }

    @Test
    void aRecurringChargeIsChargedByTheDayFromItsStartToItsEnd() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.as(() -> office.bean(RecurringCharges.class)
                    .add(
                            acme,
                            new ChargeForm(
                                    "Phone rent",
                                    new BigDecimal("31"),
                                    LocalDate.of(2026, 8, 22),
                                    LocalDate.of(2026, 10, 10),
                                    null,
                                    null,
                                    null)));

            assertThat(office.generate(acme)).isEqualTo(3);

            assertThat(office.invoices(acme))
                    .flatExtracting(invoice -> office.lines(invoice.id()))
                    .extracting(LineRow::description, line -> line.net().doubleValue())
                    .containsExactly(
                            tuple("Phone rent, Aug 22, 2026 – Aug 31, 2026", 10.0),
                            tuple("Phone rent, September 2026", 31.0),
                            tuple("Phone rent, Oct 1, 2026 – Oct 10, 2026", 10.0));
            office.travelTo("2027-02-01T00:00:00Z");
            assertThat(office.generate(acme)).isZero();
        }
    }

    @Test
    void anAdjustmentWithATaxOfItsOwnStandsOnTheLastInvoice() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.calls(acme, "2026-10-10T10:00:00Z", 1, "100");
            office.as(() -> office.bean(Adjustments.class)
                    .add(
                            acme,
                            new AdjustmentForm(
                                    "Goodwill", new BigDecimal("-10"), TaxCategory.S, new BigDecimal("10"), null)));

            office.generate(acme);

            var invoice = office.invoices(acme).get(0);
            assertThat(invoice.net()).isEqualByComparingTo("90");
            assertThat(invoice.tax()).isEqualByComparingTo("21");
            assertThat(office.as(() -> office.bean(Invoices.class).document(invoice.id()))
                            .taxes())
                    .hasSize(2);
        }
    }

    @Test
    void anAdjustmentAloneIsInvoicedOnceItsMonthIsOver() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            adjust(office, acme, "10", null, null);
            assertThat(office.generate(acme)).isZero();
            office.travelTo("2026-12-05T09:00:00Z");

            assertThat(office.generate(acme)).isEqualTo(1);

            assertThat(office.invoices(acme).get(0).firstDay()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(office.generate(acme)).isZero();
        }
    }

    @Test
    void noInvoiceAsksForLessThanNothingAndTheAdjustmentWaits() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.calls(acme, "2026-10-10T10:00:00Z", 1, "5");
            office.as(() -> office.bean(Adjustments.class)
                    .add(acme, new AdjustmentForm("Goodwill", new BigDecimal("-10"), null, null, null)));

            assertThat(office.generate(acme)).isEqualTo(1);

            assertThat(office.invoices(acme).get(0).net()).isEqualByComparingTo("5");
            assertThat(office.as(() -> office.bean(Adjustments.class).of(acme)))
                    .singleElement()
                    .matches(AdjustmentRow::isWaiting);
        }
    }

    @Test
    void aTaxThatIsHigherOnTheAdjustmentDoesNotMakeAnInvoiceAskForLessThanNothing() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme", InvoiceSchedule.MONTHLY, "0");
            office.calls(acme, "2026-10-10T10:00:00Z", 1, "100");
            adjust(office, acme, "-100", TaxCategory.S, "22");

            assertThat(office.generate(acme)).isEqualTo(1);

            assertThat(office.invoices(acme).get(0).gross()).isEqualByComparingTo("100");
            assertThat(waiting(office, acme)).isEqualTo(1);
        }
    }

    @Test
    void whatIsRoundedAwayCannotPayForAnAdjustment() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            for (var day = 10; day < 13; day++) {
                office.calls(acme, "2026-10-" + day + "T10:00:00Z", 1, "0.004");
            }
            adjust(office, acme, "-0.01", null, null);

            office.generate(acme);

            assertThat(office.invoices(acme))
                    .allSatisfy(invoice -> assertThat(invoice.gross()).isZero());
            assertThat(waiting(office, acme)).isEqualTo(1);
        }
    }

    private static void adjust(BillingOffice office, long acme, String amount, TaxCategory category, String percent) {
        var form = new AdjustmentForm(
                "Goodwill", new BigDecimal(amount), category, percent == null ? null : new BigDecimal(percent), null);
        office.as(() -> office.bean(Adjustments.class).add(acme, form));
    }

    private static long waiting(BillingOffice office, long acme) {
        return office.as(() -> office.bean(Adjustments.class).of(acme)).stream()
                .filter(AdjustmentRow::isWaiting)
                .count();
    }

    @Test
    void aReverseChargeNeedsTheBuyersNumberAndSaysSo() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.calls(acme, "2026-10-10T10:00:00Z", 1, "5");
            describe(office, acme, null);

            assertThatThrownBy(() -> office.generate(acme))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("VAT id");
            assertThat(office.number("select count(*) from call_hour where invoice_id = 0"))
                    .isEqualTo(1);

            describe(office, acme, "DE123456789");
            assertThat(office.generate(acme)).isEqualTo(1);
            var invoice = office.invoices(acme).get(0);
            assertThat(invoice.tax()).isZero();
            assertThat(office.as(() -> office.bean(Invoices.class).document(invoice.id()))
                            .taxes())
                    .singleElement()
                    .satisfies(group -> assertThat(group.reasonCode()).isEqualTo("VATEX-EU-AE"));
        }
    }

    /** BR-CO-26. */
    @Test
    void aProviderWithoutAVatIdNamesItsRegisterNumber() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.calls(acme, "2026-10-10T10:00:00Z", 1, "5");
            sell(office, "123/456/789", null);

            assertThatThrownBy(() -> office.generate(acme))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("register of companies");

            sell(office, "123/456/789", "HRB 54321");
            assertThat(office.generate(acme)).isEqualTo(1);
            var invoice = office.invoices(acme).get(0);
            assertThat(office.as(() -> office.bean(Invoices.class).document(invoice.id()))
                            .seller()
                            .legalId())
                    .isEqualTo("HRB 54321");
        }
    }

    /** BR-O-02 takes the VAT id away, so BR-CO-26 asks for the other number. */
    @Test
    void whatIsNotSubjectToTaxNeedsTheRegisterNumberBesideAVatId() {
        try (var office = new BillingOffice()) {
            var acme = office.customer("Acme");
            office.calls(acme, "2026-10-10T10:00:00Z", 1, "5");
            describe(office, acme, null, TaxCategory.O, "Not subject to VAT");

            assertThatThrownBy(() -> office.generate(acme))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("register of companies");

            sell(office, "IT12345670017", "MI-1234567");
            assertThat(office.generate(acme)).isEqualTo(1);
            var invoice = office.invoices(acme).get(0);
            assertThat(office.as(() -> office.bean(Invoices.class).document(invoice.id()))
                            .seller()
                            .vatId())
                    .isNull();
        }
    }

    private static void sell(BillingOffice office, String taxId, String legalId) {
        var seller = new PartyDetails(
                "Northwind", "Ring 1", "Berlin", "10115", "DE", taxId, legalId, null, null, null, null, null, null);
        office.as(() -> {
            office.bean(BillingProfiles.class).describeSeller(null, seller);
            return null;
        });
    }

    private static void describe(BillingOffice office, long acme, String taxId) {
        describe(office, acme, taxId, TaxCategory.AE, "Reverse charge");
    }

    private static void describe(BillingOffice office, long acme, String taxId, TaxCategory category, String reason) {
        var party = new PartyDetails(
                "Acme GmbH", "Ring 5", "Berlin", "10115", "DE", taxId, null, null, null, null, null, null, null);
        office.as(() -> {
            office.bean(BillingProfiles.class)
                    .describeBuyer(acme, new BuyerForm(party, "de", LinesBy.DESTINATION, category, reason));
            return null;
        });
    }
}
