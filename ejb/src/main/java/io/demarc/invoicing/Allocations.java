// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Moves money between payments and invoices (IN-5); both rows must be locked. */
@ApplicationScoped
class Allocations {

    private static final int MOST = 10_000;

    @Inject
    AllocationRepository allocations;

    @Inject
    PaymentRepository payments;

    @Inject
    InvoiceRepository invoices;

    /** Pays as much of the invoice as is open and left. */
    void payAsMuchAsPossible(Payment payment, Invoice invoice) {
        var part = payment.free().min(invoice.open().amount());
        if (part.signum() > 0) {
            pay(payment, invoice, part);
        }
    }

    /** @throws io.demarc.kernel.BusinessException when so much is not left of the payment, or not open on the invoice */
    void pay(Payment payment, Invoice invoice, BigDecimal part) {
        payment.allocate(part);
        invoice.pay(part);
        allocations
                .of(payment.id(), invoice.id())
                .ifPresentOrElse(
                        known -> known.more(part),
                        () -> allocations.add(new Allocation(invoice.owner(), payment.id(), invoice.id(), part)));
    }

    /** Gives back to the payment what the invoice got of it. */
    void free(Payment payment, Invoice invoice) {
        allocations.of(payment.id(), invoice.id()).ifPresent(allocation -> {
            payment.allocate(allocation.amount().negate());
            invoice.pay(allocation.amount().negate());
            allocations.remove(allocation);
        });
    }

    /** Gives back all that an invoice got; the invoice must be locked. */
    void freeAll(long invoiceId) {
        for (var allocation : allocations.toInvoice(invoiceId, MOST)) {
            free(payments.getLocked(allocation.paymentId()), invoices.getLocked(invoiceId));
        }
    }
}
