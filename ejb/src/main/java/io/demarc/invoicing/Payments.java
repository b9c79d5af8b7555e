// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.store.UniqueKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What organizations paid, and for which invoices (IN-5). */
@Stateless
public class Payments {

    public static final List<SortKey> SORTS =
            List.of(SortKey.id(), new SortKey("received", "e.receivedOn", LocalDate::parse));

    private static final int MOST_PARTS = 1000;
    private static final int MOST_FREED = 100_000;

    private static final String KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 100;

    @Inject
    PaymentRepository payments;

    @Inject
    InvoiceRepository invoices;

    @Inject
    AllocationRepository parts;

    @Inject
    Allocations allocations;

    @Inject
    TermsBook book;

    @Inject
    Clock clock;

    @Requires(INVOICE_READ)
    public Page<PaymentRow> page(PaymentFilter filter, PageRequest page) {
        return payments.page(filter, page);
    }

    @Requires(INVOICE_READ)
    public int count(PaymentFilter filter, int most) {
        return payments.count(filter, most);
    }

    /** Which invoices got parts of a payment. */
    @Requires(INVOICE_READ)
    public List<AllocationRow> partsOf(long id) {
        return parts.rows(payments.get(id).id(), null, MOST_PARTS);
    }

    /** Which payments an invoice got parts of. */
    @Requires(INVOICE_READ)
    public List<AllocationRow> partsFor(long invoiceId) {
        return parts.rows(null, invoices.get(invoiceId).id(), MOST_PARTS);
    }

    /** @return the id of the new payment */
    @Requires(INVOICE_WRITE)
    public long record(long organizationId, PaymentForm form) {
        return add(organizationId, form, null);
    }

    /**
     * Records a payment once, however often the request comes (R3).
     *
     * @param key what the client calls the payment, at most 100 characters; null when it is never sent again
     * @return the id of the new payment, or of the one that has this key
     * @throws BusinessException when another payment has this key
     */
    @Requires(INVOICE_WRITE)
    public long recordOnce(long organizationId, PaymentForm form, String key) {
        var named = Text.optional(KEY, key, LONGEST_KEY);
        if (named == null) {
            return add(organizationId, form, null);
        }
        var earlier = payments.byKey(book.of(organizationId).organizationId(), named);
        if (earlier.isPresent() && !earlier.get().isOf(form)) {
            throw new BusinessException(Problem.at(KEY, "payment.otherKey"));
        }
        return earlier.map(Payment::id).orElseGet(() -> add(organizationId, form, named));
    }

    private long add(long organizationId, PaymentForm form, String key) {
        var terms = book.of(organizationId);
        var payment = new Payment(
                terms.organization(),
                terms.currency(),
                form,
                key,
                CallContext.caller().name(),
                clock.instant());
        payments.add(payment);
        if (key != null) {
            flushOnce();
        }
        var open = invoices.openLocked(organizationId);
        if (form.invoiceId() != null) {
            allocations.payAsMuchAsPossible(
                    payment,
                    open.stream()
                            .filter(invoice -> invoice.id().equals(form.invoiceId()))
                            .findFirst()
                            .orElseThrow(() -> new BusinessException(Problem.at("invoiceId", "payment.notOpen"))));
        }
        if (form.oldestFirst()) {
            open.forEach(invoice -> allocations.payAsMuchAsPossible(payment, invoice));
        }
        return payment.id();
    }

    /**
     * Pays an invoice with what is left of a payment.
     *
     * @param amount at most what is left, and what is open
     */
    @Requires(INVOICE_WRITE)
    public void allocate(long id, long invoiceId, BigDecimal amount) {
        var invoice = ofSameOrganization(id, invoiceId);
        var payment = payments.getLocked(id);
        allocations.pay(payment, invoice, Amounts.positive("amount", amount, invoice.currency()));
    }

    /** Gives what an invoice got back to the payment. */
    @Requires(INVOICE_WRITE)
    public void free(long id, long invoiceId) {
        var invoice = ofSameOrganization(id, invoiceId);
        allocations.free(payments.getLocked(id), invoice);
    }

    /**
     * Removes a payment that was never there, for instance typed twice; its invoices are open again.
     *
     * @throws BusinessException when somebody gave a part of it to another invoice meanwhile
     */
    @Requires(INVOICE_WRITE)
    public void remove(long id) {
        // Invoices are locked before payments, as everywhere, so that nobody waits for each other.
        var paid = parts.invoicesOf(payments.get(id).id(), MOST_FREED).stream()
                .map(invoices::getLocked)
                .toList();
        var payment = payments.getLocked(id);
        paid.forEach(invoice -> allocations.free(payment, invoice));
        if (payment.isAllocated()) {
            throw new BusinessException(Problem.of("payment.changed"));
        }
        payments.remove(payment);
    }

    /** The same request may come twice at once: then the database refuses the second. */
    private void flushOnce() {
        UniqueKey.write(payments::flush, refused -> new BusinessException(Problem.at(KEY, "payment.sameTime")));
    }

    private Invoice ofSameOrganization(long id, long invoiceId) {
        var invoice = invoices.getLocked(invoiceId);
        if (!payments.get(id).owner().equals(invoice.owner())) {
            throw new NotFound();
        }
        return invoice;
    }
}
