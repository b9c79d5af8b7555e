// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import java.util.Objects;

/** Money that an organization paid. Its parts are allocated to invoices (IN-5); what is left is in the customer's favour. */
@Audited(named = "reference")
@Entity
@Table(name = "payment")
public class Payment extends TenantOwned {

    @Id
    @SequenceGenerator(name = "payment_seq", sequenceName = "payment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_seq")
    private Long id;

    @Version
    private Integer version;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(updatable = false)
    private BigDecimal amount;

    private BigDecimal allocated = BigDecimal.ZERO;

    @Column(updatable = false)
    private String currency;

    @Column(updatable = false)
    private String reference;

    @Column(name = "request_name", updatable = false)
    private String requestName;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    protected Payment() {}

    /** @param key what a client calls it, at most 100 characters; null for none */
    Payment(TenantPath organization, Currency currency, PaymentForm form, String key, String author, Instant now) {
        super(organization);
        var problems = new Problems();
        receivedOn = form.receivedOn();
        problems.addIf(receivedOn == null, "receivedOn", "required");
        problems.addIf(
                receivedOn != null && receivedOn.isAfter(LocalDate.ofInstant(now.plusSeconds(86_400), ZoneOffset.UTC)),
                "receivedOn",
                "payment.future");
        amount = problems.noting("amount", () -> Amounts.positive("amount", form.amount(), currency));
        reference = problems.noting("reference", () -> Text.optional("reference", form.reference(), 100));
        problems.throwIfAny();
        this.currency = currency.getCurrencyCode();
        this.requestName = key;
        this.createdBy = author;
        this.createdAt = now;
    }

    /** Uses a part of it for an invoice; frees it again when the part is below zero. */
    void allocate(BigDecimal part) {
        if (allocated.add(part).compareTo(amount) > 0) {
            throw new BusinessException(Problem.at("amount", "payment.moreThanLeft", free()));
        }
        allocated = allocated.add(part);
    }

    /** Whether the form tells of the same money. */
    boolean isOf(PaymentForm form) {
        return receivedOn.equals(form.receivedOn())
                && form.amount() != null
                && amount.compareTo(form.amount()) == 0
                && Objects.equals(reference, Text.optional("reference", form.reference(), 100));
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** What no invoice has got of it. */
    BigDecimal free() {
        return amount.subtract(allocated);
    }

    /** Whether an invoice has got a part of it. */
    boolean isAllocated() {
        return allocated.signum() != 0;
    }

    @Override
    public Long id() {
        return id;
    }
}
