// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.access.CallContext;
import io.demarc.invoicing.AllocationRow;
import io.demarc.invoicing.InvoiceDetail;
import io.demarc.invoicing.InvoiceKind;
import io.demarc.invoicing.InvoiceProof;
import io.demarc.invoicing.InvoiceProofs;
import io.demarc.invoicing.InvoiceState;
import io.demarc.invoicing.Invoices;
import io.demarc.invoicing.LineRow;
import io.demarc.invoicing.PaymentForm;
import io.demarc.invoicing.Payments;
import io.demarc.invoicing.ReminderRow;
import io.demarc.invoicing.Reminders;
import io.demarc.invoicing.tax.TaxGroup;
import io.demarc.kernel.Money;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** One invoice or credit note: its lines, what was paid of it, and what can be done with it (IN-1). */
@Named
@ViewScoped
public class InvoicePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Invoices invoices;

    @Inject
    Payments payments;

    @Inject
    Reminders reminders;

    @Inject
    InvoiceProofs proofs;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Labels labels;

    @Inject
    Notices notices;

    private Long id;
    private InvoiceDetail invoice;
    private InvoiceDetail correction;
    private InvoiceProof proof;
    private transient List<LineRow> lines;
    private String reason;
    private boolean billAgain;
    private PaymentFields payment = new PaymentFields();

    /** Called when the page is opened. */
    public void open() {
        invoice = invoices.get(id);
        correction = invoices.correctionOf(id);
        payment = PaymentFields.of(invoice.open());
        breadcrumb
                .in(invoice.owner())
                .page(ConsolePage.INVOICES, "?organization=" + invoice.owner().organizationId())
                .here(getTitle());
    }

    /** Called when the customer opens it in the portal. */
    public void openInPortal() {
        invoice = invoices.get(id);
        correction = invoices.correctionOf(id);
    }

    public String issue() {
        invoices.issue(id);
        notices.done("invoice.issued", invoices.get(id).number());
        return again();
    }

    public String discard() {
        invoices.discard(id);
        notices.done("invoice.discarded");
        return ConsolePage.INVOICES.redirect();
    }

    public String credit() {
        if (billAgain) {
            var rebilled = invoices.creditAndBillAgain(id, reason);
            notices.done(
                    "invoice.rebilled", invoices.get(rebilled.creditNoteId()).number());
            return ConsolePage.INVOICE.redirect("id=" + rebilled.draftId());
        }
        var note = invoices.credit(id, reason);
        notices.done("invoice.credited", invoices.get(note).number());
        return ConsolePage.INVOICE.redirect("id=" + note);
    }

    public String remind() {
        notices.done("invoice.reminded", reminders.send(id), invoice.buyer().email());
        return again();
    }

    public String pay() {
        var form = payment.form();
        payments.record(
                invoice.owner().organizationId(),
                new PaymentForm(form.receivedOn(), form.amount(), form.reference(), id, form.oldestFirst()));
        notices.done("payment.recorded");
        return again();
    }

    /** Counts it again, from the calls on. */
    public void prove() {
        proof = proofs.of(id);
    }

    private String again() {
        return ConsolePage.INVOICE.redirect("id=" + id);
    }

    public String getTitle() {
        return invoice.number() == null
                ? labels.get("invoice.draftOf", invoice.buyer().legalName())
                : labels.get("invoice.title." + invoice.kind(), invoice.number());
    }

    public boolean isDraft() {
        return invoice.state() == InvoiceState.DRAFT;
    }

    /** Whether a credit note can take it back. */
    public boolean isCreditable() {
        return invoice.kind() == InvoiceKind.INVOICE && !isDraft() && invoice.state() != InvoiceState.CREDITED;
    }

    /** Whether something is to be paid. */
    public boolean isPayable() {
        return invoice.kind() == InvoiceKind.INVOICE && invoice.state().isOpen();
    }

    /** Runs are the provider's. */
    public boolean isRunShown() {
        return CallContext.caller().scope().organizationId() == null;
    }

    public List<LineRow> getLines() {
        if (lines == null) {
            lines = invoices.lines(id);
        }
        return lines;
    }

    public List<TaxGroup> getTaxes() {
        return invoices.taxes(id);
    }

    public List<AllocationRow> getParts() {
        return payments.partsFor(id);
    }

    public List<ReminderRow> getReminders() {
        return reminders.of(id);
    }

    /** The beginning of a day, as a timeline takes it. */
    public Instant at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** An amount in the invoice's currency. */
    public Money money(BigDecimal amount) {
        return invoice.money(amount);
    }

    /** The month whose summary rows a line of calls stands for. */
    public String summary(LineRow line) {
        return "interval=DAILY&organization=" + invoice.owner().organizationId() + "&until="
                + line.untilDay().minusDays(1) + "T00:00:00Z";
    }

    public InvoiceDetail getInvoice() {
        return invoice;
    }

    /** The credit note that took it back; null when there is none. */
    public InvoiceDetail getCorrection() {
        return correction;
    }

    /** Null until it was asked for. */
    public InvoiceProof getProof() {
        return proof;
    }

    public PaymentFields getPayment() {
        return payment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Whether what stands on it goes onto a draft. */
    public boolean isBillAgain() {
        return billAgain;
    }

    public void setBillAgain(boolean billAgain) {
        this.billAgain = billAgain;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
