// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.invoicing.AdjustmentForm;
import io.demarc.invoicing.Adjustments;
import io.demarc.invoicing.BillingProfiles;
import io.demarc.invoicing.BuyerForm;
import io.demarc.invoicing.ChargeForm;
import io.demarc.invoicing.ChosenCalls;
import io.demarc.invoicing.InvoiceDesk;
import io.demarc.invoicing.InvoiceFilter;
import io.demarc.invoicing.Invoices;
import io.demarc.invoicing.LinesBy;
import io.demarc.invoicing.PartyDetails;
import io.demarc.invoicing.PaymentForm;
import io.demarc.invoicing.Payments;
import io.demarc.invoicing.RecurringCharges;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.store.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the demo's invoices say, and those that are due on the first day. */
@ApplicationScoped
class DemoInvoices {

    private static final int MONTHS_BACK = 3;

    @Inject
    BillingProfiles profiles;

    @Inject
    RecurringCharges charges;

    @Inject
    Adjustments adjustments;

    @Inject
    InvoiceDesk desk;

    @Inject
    Invoices invoices;

    @Inject
    Payments payments;

    @Inject
    Clock clock;

    /** Invoices that are due after what was called before. */
    void create(long provider, long acme, long bluebird) {
        profiles.describeSeller(provider, northwind());
        profiles.describeBuyer(acme, buyer("Acme Logistics S.r.l.", "Via dei Magazzini 12", "00185", "Roma", "it"));
        profiles.describeBuyer(bluebird, buyer("Bluebird Hotels S.p.A.", "Lungomare 3", "16100", "Genova", "en"));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var start = today.minusMonths(MONTHS_BACK).withDayOfMonth(11);
        charge(acme, "Telephone exchange, 20 extensions", "79.00", start);
        desk.generateMissing(acme);
        payFirst(acme, today);
        setUp(bluebird);
        payments.record(bluebird, new PaymentForm(today, new BigDecimal("250"), "Prepaid", null, false));
    }

    /** Who pays in advance has no schedule, but may be invoiced by hand. */
    private void setUp(long organization) {
        adjustments.add(
                organization, new AdjustmentForm("Set-up of the exchange", new BigDecimal("120"), null, null, null));
        var yesterday = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(1, ChronoUnit.DAYS);
        var hour = new ChosenCalls.Span(yesterday, yesterday.plus(1, ChronoUnit.HOURS));
        invoices.issue(desk.draft(organization, new ChosenCalls(List.of(hour), true)));
    }

    private void charge(long organization, String description, String monthly, LocalDate start) {
        charges.add(organization, new ChargeForm(description, new BigDecimal(monthly), start, null, null, null, null));
    }

    private void payFirst(long organization, LocalDate today) {
        var oldest = new PageRequest(Invoices.SORTS.get(0), true, null, 1);
        invoices.page(InvoiceFilter.ofOrganization(organization), oldest).rows().stream()
                .findFirst()
                .ifPresent(first -> payments.record(
                        organization, new PaymentForm(today, first.gross(), first.number(), first.id(), false)));
    }

    private static PartyDetails northwind() {
        return new PartyDetails(
                "Northwind Voice S.r.l.",
                "Via Torino 61",
                "Milano",
                "20123",
                "IT",
                "IT12345670017",
                "MI-1234567",
                "billing@northwind.example",
                "+39 02 5550100",
                null,
                "Banca di Prova",
                "IT60X0542811101000000123456",
                "PROVITMM");
    }

    private static BuyerForm buyer(String name, String street, String postCode, String city, String language) {
        var party = new PartyDetails(
                name, street, city, postCode, "IT", null, null, "invoices@example.com", null, null, null, null, null);
        return new BuyerForm(party, language, LinesBy.DAY, TaxCategory.S, null);
    }
}
