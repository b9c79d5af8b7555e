// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.tax.Tax;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;

/** A correction that waits for the next invoice, and then stands on it (IN-3). */
@Audited(named = "description")
@Entity
@Table(name = "invoice_adjustment")
public class Adjustment extends TenantOwned {

    @Id
    @SequenceGenerator(name = "invoice_adjustment_seq", sequenceName = "invoice_adjustment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_adjustment_seq")
    private Long id;

    @Version
    private Integer version;

    private String description;

    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_category")
    private TaxCategory taxCategory;

    @Column(name = "tax_percent")
    private BigDecimal taxPercent;

    @Column(name = "tax_reason")
    private String taxReason;

    @Column(name = "invoice_id")
    private Long invoiceId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    protected Adjustment() {}

    Adjustment(TenantPath organization, Currency currency, AdjustmentForm form, String author, Instant now) {
        super(organization);
        var problems = new Problems();
        description = problems.noting("description", () -> Text.required("description", form.description(), 200));
        amount = problems.noting("amount", () -> Amounts.any("amount", form.amount(), currency));
        var tax = problems.noting(() -> form.tax().orElse(null));
        problems.throwIfAny();
        taxCategory = tax == null ? null : tax.category();
        taxPercent = tax == null ? null : tax.percent();
        taxReason = tax == null ? null : tax.reason();
        createdBy = author;
        createdAt = now;
    }

    void standOn(long invoice) {
        invoiceId = invoice;
    }

    /** The draft that it stood on is discarded. */
    void waitAgain() {
        invoiceId = null;
    }

    boolean isWaiting() {
        return invoiceId == null;
    }

    /** The UTC day on which somebody asked for it. */
    LocalDate madeOn() {
        return LocalDate.ofInstant(createdAt, ZoneOffset.UTC);
    }

    BigDecimal amount() {
        return amount;
    }

    String description() {
        return description;
    }

    /** Its own tax; empty for that of the organization. */
    Optional<Tax> tax() {
        return taxCategory == null ? Optional.empty() : Optional.of(new Tax(taxCategory, taxPercent, taxReason));
    }

    @Override
    public Long id() {
        return id;
    }
}
