// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
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
import jakarta.persistence.Version;

/**
 * The numbers of a provider's documents of one kind, from 1 without a gap (IN-2). A number is taken in the transaction
 * that issues the document, while the row is locked. A closed series gives no more: another one has taken its place.
 */
@NotAudited("each number stands on a document; that a series is opened is an entry")
@Entity
@Table(name = "invoice_series")
public class InvoiceSeries extends TenantOwned {

    private static final int LEAST_DIGITS = 1;
    private static final int MOST_DIGITS = 12;

    @Id
    @SequenceGenerator(name = "invoice_series_seq", sequenceName = "invoice_series_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_series_seq")
    private Long id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private InvoiceKind kind;

    @Column(updatable = false)
    private String prefix;

    @Column(updatable = false)
    private int digits;

    @Column(name = "next_number")
    private long nextNumber = 1;

    @Column(name = "is_open")
    private boolean open = true;

    protected InvoiceSeries() {}

    InvoiceSeries(TenantPath provider, SeriesForm form) {
        super(provider);
        var problems = new Problems().addIf(form.kind() == null, "kind", "required");
        kind = form.kind();
        prefix = problems.noting("prefix", () -> Text.required("prefix", form.prefix(), 30));
        problems.addIf(
                form.digits() == null || form.digits() < LEAST_DIGITS || form.digits() > MOST_DIGITS,
                "digits",
                "range",
                LEAST_DIGITS,
                MOST_DIGITS);
        problems.throwIfAny();
        digits = form.digits();
    }

    /** The next number; the row must be locked. */
    long take() {
        return nextNumber++;
    }

    void close() {
        open = false;
    }

    /** As it stands on a document. */
    String written(long number) {
        return prefix + String.format("%0" + digits + "d", number);
    }

    boolean isOpen() {
        return open;
    }

    InvoiceKind kind() {
        return kind;
    }

    String prefix() {
        return prefix;
    }

    @Override
    public Long id() {
        return id;
    }
}
