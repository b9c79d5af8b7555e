// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.tax.Tax;
import io.demarc.invoicing.tax.TaxedAmount;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of an invoice. It is never changed; a draft's lines go with the draft. */
@NotAudited("part of an invoice, which is never changed once it is issued")
@Entity
@Table(name = "invoice_line")
class InvoiceLine extends TenantOwned {

    @Id
    @SequenceGenerator(name = "invoice_line_seq", sequenceName = "invoice_line_seq", allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_line_seq")
    private Long id;

    @Column(name = "invoice_id", updatable = false)
    private Long invoiceId;

    @Column(name = "line_no", updatable = false)
    private int lineNo;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LineKind kind;

    @Column(updatable = false)
    private String description;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day", updatable = false)
    private LocalDate untilDay;

    @Column(name = "destination_id", updatable = false)
    private Long destinationId;

    @Column(updatable = false)
    private long calls;

    @Column(updatable = false)
    private long seconds;

    @Column(updatable = false)
    private BigDecimal exact;

    @Column(updatable = false)
    private BigDecimal net;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_category", updatable = false)
    private TaxCategory taxCategory;

    @Column(name = "tax_percent", updatable = false)
    private BigDecimal taxPercent;

    @Column(name = "tax_reason", updatable = false)
    private String taxReason;

    @Column(name = "charge_id", updatable = false)
    private Long chargeId;

    @Column(name = "adjustment_id", updatable = false)
    private Long adjustmentId;

    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, int lineNo, DraftLine draft) {
        super(invoice.owner());
        this.invoiceId = invoice.id();
        this.lineNo = lineNo;
        this.kind = draft.kind();
        this.description =
                draft.description().length() > 300 ? draft.description().substring(0, 300) : draft.description();
        this.fromDay = draft.days() == null ? null : draft.days().from();
        this.untilDay = draft.days() == null ? null : draft.days().until();
        this.destinationId = draft.destinationId();
        this.calls = draft.calls();
        this.seconds = draft.seconds();
        this.exact = draft.exact();
        this.net = draft.net();
        this.taxCategory = draft.tax().category();
        this.taxPercent = draft.tax().percent();
        this.taxReason = draft.tax().reason();
        this.chargeId = draft.chargeId();
        this.adjustmentId = draft.adjustmentId();
    }

    /** As another document takes it over. */
    DraftLine draft() {
        return new DraftLine(
                kind, description, days(), destinationId, calls, seconds, exact, net, tax(), chargeId, adjustmentId);
    }

    DaySpan days() {
        return fromDay == null ? null : new DaySpan(fromDay, untilDay);
    }

    Tax tax() {
        return new Tax(taxCategory, taxPercent, taxReason);
    }

    TaxedAmount taxed() {
        return new TaxedAmount(net, tax());
    }

    @Override
    public Long id() {
        return id;
    }
}
