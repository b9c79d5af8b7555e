// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.access.CallContext;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class InvoiceRepository extends TenantRepository<Invoice> {

    InvoiceRepository() {
        super(Invoice.class);
    }

    /** Customers do not see what is not issued. */
    @Override
    public Optional<Invoice> find(long id) {
        return super.find(id).filter(invoice -> !isAskedByCustomer() || invoice.state() != InvoiceState.DRAFT);
    }

    private static boolean isAskedByCustomer() {
        return CallContext.caller().scope().organizationId() != null;
    }

    Page<InvoiceRow> page(InvoiceFilter filter, LocalDate today, PageRequest page) {
        return matching(filter, today).page(InvoiceRow.class, InvoiceRow.COLUMNS, page);
    }

    int count(InvoiceFilter filter, LocalDate today, int most) {
        return matching(filter, today).countUpTo(most);
    }

    List<InvoiceSum> sums(InvoiceFilter filter, LocalDate today) {
        return matching(filter, today).groups(InvoiceSum.class, InvoiceSum.COMMON, InvoiceSum.TOTALS);
    }

    /** Invoices of an organization on which something is to be paid, the oldest first, locked. */
    List<Invoice> openLocked(long organizationId) {
        return select().and("e.organizationId = ?", organizationId)
                .and("e.kind = ?", InvoiceKind.INVOICE)
                .and("e.state in ?", InvoiceState.OPEN)
                .listLocked();
    }

    /** Documents of an organization that were issued in some days, in the order of the numbers they got. */
    List<InvoiceRow> issued(long organizationId, LocalDate from, LocalDate last, int most) {
        return select().and("e.organizationId = ?", organizationId)
                .and("e.issuedOn between ? and ?", from, last)
                .orderBy("e.issuedOn, e.id")
                .rows(InvoiceRow.class, InvoiceRow.COLUMNS, most);
    }

    Optional<Invoice> correctionOf(long invoiceId) {
        return select().and("e.correctsId = ?", invoiceId).first();
    }

    /** Whether it was taken back and what stood on it is billed again. */
    boolean isBilledAgain(long invoiceId) {
        return select().and("e.correctsId = ?", invoiceId)
                .and("e.origin = ?", InvoiceOrigin.REBILLING)
                .exists();
    }

    boolean existFor(long organizationId) {
        return select().and("e.organizationId = ?", organizationId).exists();
    }

    private Selection<Invoice> matching(InvoiceFilter filter, LocalDate today) {
        var found = select().andContains(filter.search(), "e.number", "e.buyerName")
                .andIf(filter.kind(), "e.kind = ?")
                .andIf(filter.state(), "e.state = ?")
                .andIf(filter.organizationId(), "e.organizationId = ?")
                .andIf(filter.runId(), "e.runId = ?")
                .andIf(filter.issuedFrom(), "e.issuedOn >= ?")
                .andIf(filter.issuedUntil(), "e.issuedOn <= ?");
        if (isAskedByCustomer()) {
            found.and("e.state <> ?", InvoiceState.DRAFT);
        }
        return filter.overdue()
                ? found.and("e.kind = ?", InvoiceKind.INVOICE)
                        .and("e.state in ?", InvoiceState.OPEN)
                        .and("e.gross > e.settled")
                        .and("e.dueOn < ?", today)
                : found;
    }
}
