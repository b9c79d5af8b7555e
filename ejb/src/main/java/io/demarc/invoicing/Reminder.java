// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody was reminded of an invoice, and how urgently (IN-6). */
@Audited(named = "level")
@Entity
@Table(name = "invoice_reminder")
class Reminder extends TenantOwned {

    static final int LAST_LEVEL = 3;

    @Id
    @SequenceGenerator(name = "invoice_reminder_seq", sequenceName = "invoice_reminder_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invoice_reminder_seq")
    private Long id;

    @Column(name = "invoice_id", updatable = false)
    private Long invoiceId;

    @Column(updatable = false)
    private int level;

    @Column(name = "sent_to", updatable = false)
    private String sentTo;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "sent_by", updatable = false)
    private String sentBy;

    protected Reminder() {}

    Reminder(Invoice invoice, int level, String to, String author, Instant now) {
        super(invoice.owner());
        this.invoiceId = invoice.id();
        this.level = level;
        this.sentTo = to;
        this.sentBy = author;
        this.sentAt = now;
    }

    @Override
    public Long id() {
        return id;
    }
}
