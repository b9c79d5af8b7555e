// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.TenantPath;
import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The part of a payment that an invoice got (IN-5). */
@Audited(named = "amount")
@Entity
@Table(name = "payment_allocation")
class Allocation extends TenantOwned {

    @Id
    @SequenceGenerator(name = "payment_allocation_seq", sequenceName = "payment_allocation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_allocation_seq")
    private Long id;

    @Column(name = "payment_id", updatable = false)
    private Long paymentId;

    @Column(name = "invoice_id", updatable = false)
    private Long invoiceId;

    private BigDecimal amount;

    protected Allocation() {}

    Allocation(TenantPath organization, long paymentId, long invoiceId, BigDecimal amount) {
        super(organization);
        this.paymentId = paymentId;
        this.invoiceId = invoiceId;
        this.amount = amount;
    }

    void more(BigDecimal part) {
        amount = amount.add(part);
    }

    long paymentId() {
        return paymentId;
    }

    long invoiceId() {
        return invoiceId;
    }

    BigDecimal amount() {
        return amount;
    }

    @Override
    public Long id() {
        return id;
    }
}
