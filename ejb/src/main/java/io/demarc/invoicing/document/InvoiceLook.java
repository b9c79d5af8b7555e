// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.kernel.JsonProcessing;
import io.demarc.kernel.JsonToRecord;
import io.demarc.kernel.Problems;
import io.demarc.kernel.RecordToJson;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Audited;
import io.demarc.store.Inherited;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;

/**
 * A version of how a provider's documents look. It never changes: each change is a version of its own, so that an invoice
 * can be drawn as it was when it was issued.
 */
@Audited(named = "number")
@Entity
@Table(name = "invoice_look")
class InvoiceLook extends TenantOwned implements Inherited {

    @Id
    @SequenceGenerator(name = "invoice_look_seq", sequenceName = "invoice_look_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_look_seq")
    private Long id;

    @Column(updatable = false)
    private int number;

    /** JSON. */
    @NotAudited("the version itself keeps it, and it never changes")
    @Column(updatable = false)
    private String form;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "logo_id", updatable = false)
    private InvoiceLogo logo;

    @NotAudited("who wrote the entry")
    @Column(name = "written_by", updatable = false)
    private String writtenBy;

    @NotAudited("the time of the entry")
    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    protected InvoiceLook() {}

    /** @param logo null for none */
    InvoiceLook(TenantPath provider, int number, LookForm form, InvoiceLogo logo, String author, Instant now) {
        super(provider);
        this.number = number;
        this.logo = logo;
        writtenBy = author;
        writtenAt = now;
        var problems = new Problems();
        var colour = problems.noting("accent", () -> Rgb.of(form.accent()));
        var checked = new LookTextRules(problems).checked(form.texts());
        problems.throwIfAny();
        this.form = RecordToJson.write(new LookForm(colour.text(), form.columns(), checked))
                .toString();
    }

    @Override
    public Long id() {
        return id;
    }

    int number() {
        return number;
    }

    /** Null when there is none. */
    InvoiceLogo logo() {
        return logo;
    }

    LookForm form() {
        try (var reader = JsonProcessing.JSON.createReader(new StringReader(form))) {
            return (LookForm) JsonToRecord.read(reader.readValue(), LookForm.class);
        }
    }

    LookView view() {
        return new LookView(number, form(), logo != null, writtenBy, writtenAt);
    }
}
