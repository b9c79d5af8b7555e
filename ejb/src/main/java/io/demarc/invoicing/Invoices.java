// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_RUN;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.invoicing.document.InvoiceDocument;
import io.demarc.invoicing.tax.InvoiceTotals;
import io.demarc.invoicing.tax.TaxGroup;
import io.demarc.kernel.BusinessException;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Invoices and credit notes, and what can be done with them (IN-1). Contacts see those of their organization that were issued. */
@Stateless
public class Invoices {

    /** The newest first, unless somebody asks otherwise. */
    public static final List<SortKey> SORTS = List.of(
            SortKey.id(),
            SortKey.text("buyer", "e.buyerName"),
            new SortKey("due", "coalesce(e.dueOn, e.untilDay)", LocalDate::parse),
            new SortKey("gross", "e.gross", BigDecimal::new));

    static final int MOST_LINES = 100_000;

    @Inject
    InvoiceRepository invoices;

    @Inject
    LineRepository lines;

    @Inject
    SeriesBook series;

    @Inject
    InvoiceMaker maker;

    @Inject
    CreditNotes notes;

    @Inject
    Rebilling rebilling;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    @Requires(INVOICE_READ)
    public Page<InvoiceRow> page(InvoiceFilter filter, PageRequest page) {
        return invoices.page(filter, today(), page);
    }

    @Requires(INVOICE_READ)
    public int count(InvoiceFilter filter, int most) {
        return invoices.count(filter, today(), most);
    }

    /** What they add up to by kind, state and currency. */
    @Requires(INVOICE_READ)
    public List<InvoiceSum> sums(InvoiceFilter filter) {
        return invoices.sums(filter, today());
    }

    @Requires(INVOICE_READ)
    public InvoiceDetail get(long id) {
        return invoices.get(id).detail(today());
    }

    @Requires(INVOICE_READ)
    public List<LineRow> lines(long id) {
        return lines.rows(invoices.get(id).id(), MOST_LINES);
    }

    /** Its tax by category and rate (BG-23). */
    @Requires(INVOICE_READ)
    public List<TaxGroup> taxes(long id) {
        var invoice = invoices.get(id);
        return InvoiceTotals.of(
                        lines.of(id, MOST_LINES).stream()
                                .map(InvoiceLine::taxed)
                                .toList(),
                        invoice.currency())
                .groups();
    }

    /** The invoice in the terms of EN 16931, from which PDF and XML are made; a draft's number is null. */
    @Requires(INVOICE_READ)
    public InvoiceDocument document(long id) {
        var detail = invoices.get(id).detail(today());
        var correctedOn = detail.correctsId() == null
                ? null
                : invoices.get(detail.correctsId()).detail(today()).issuedOn();
        return new DocumentMaker(detail, lines.of(id, MOST_LINES)).document(correctedOn, today());
    }

    /** Numbers and freezes a draft, in one transaction (IN-2). */
    @Requires(INVOICE_RUN)
    public void issue(long id) {
        var numbers = series.locked(invoices.get(id).owner().providerId());
        var invoice = invoices.getLocked(id);
        invoice.requireDraft();
        var detail = invoice.detail(today());
        TaxIdRules.check(
                detail.seller(),
                detail.buyer(),
                lines.of(id, MOST_LINES).stream().map(InvoiceLine::tax).toList());
        invoice.issue(numbers.of(invoice.kind()), clock.instant());
        tell(Act.INVOICE_ISSUED, invoice);
    }

    /** Takes a draft apart: what stood on it waits for another invoice. */
    @Requires(INVOICE_RUN)
    public void discard(long id) {
        series.locked(invoices.get(id).owner().providerId());
        var invoice = invoices.getLocked(id);
        invoice.requireDraft();
        tell(Act.INVOICE_DISCARDED, invoice);
        maker.undo(invoice);
    }

    /** Notes that it went to the customer; whoever sends it says so in the same transaction. */
    @Requires(INVOICE_WRITE)
    public void sent(long id) {
        var invoice = invoices.getLocked(id);
        invoice.sent(clock.instant());
        tell(Act.INVOICE_SENT, invoice);
    }

    /**
     * Takes an issued invoice back as a whole by a credit note that names it (IN-6); what was paid of it is free for other
     * invoices.
     *
     * @param reason stands on the credit note, at most 300 characters
     * @return the id of the credit note, which is issued
     */
    @Requires(INVOICE_WRITE)
    public long credit(long id, String reason) {
        return notes.issue(id, reason, InvoiceOrigin.CORRECTION);
    }

    /**
     * Like {@link #credit}, and puts what stood on the invoice on a draft for the same days, with the billing profile as it is
     * now: for instance when the address was wrong. Who may not make invoices may not do it.
     *
     * @throws BusinessException when the organization cannot be invoiced as it is described now; then nothing is done
     */
    @Requires(INVOICE_WRITE)
    public Rebilled creditAndBillAgain(long id, String reason) {
        return rebilling.creditAndBillAgain(id, reason);
    }

    /** The credit note that took an invoice back; null when there is none. */
    @Requires(INVOICE_READ)
    public InvoiceDetail correctionOf(long id) {
        return invoices.correctionOf(invoices.get(id).id())
                .map(note -> note.detail(today()))
                .orElse(null);
    }

    private void tell(Act act, Invoice invoice) {
        deeds.fire(new Deed(act, invoice.owner(), "invoice", invoice.id(), invoice.number()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
