// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.kernel.TenantPath;
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
import java.time.Instant;

/** What a customer got, or might have got, of an issued invoice. It is made once and never changes. */
@NotAudited("made of an invoice, which is never changed once it is issued")
@Entity
@Table(name = "invoice_file")
class InvoiceFile extends TenantOwned {

    @Id
    @SequenceGenerator(name = "invoice_file_seq", sequenceName = "invoice_file_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_file_seq")
    private Long id;

    @Column(name = "invoice_id", updatable = false)
    private Long invoiceId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DocumentFormat format;

    @Column(name = "look_number", updatable = false)
    private Integer lookNumber;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private byte[] content;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    protected InvoiceFile() {}

    InvoiceFile(TenantPath owner, long invoiceId, DocumentFormat format, int lookNumber, byte[] content, Instant now) {
        super(owner);
        this.invoiceId = invoiceId;
        this.format = format;
        this.lookNumber = lookNumber;
        this.content = content;
        sha256 = Sha256.of(content);
        madeAt = now;
    }

    @Override
    public Long id() {
        return id;
    }

    /** @throws IllegalStateException when the bytes are not those that were kept */
    byte[] content() {
        if (!Sha256.of(content).equals(sha256)) {
            throw new IllegalStateException(
                    "The " + format + " of invoice " + invoiceId + " in the database is not the one that was kept");
        }
        return content;
    }
}
