// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Deed;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Takes issued invoices back as a whole (IN-6). */
@ApplicationScoped
class CreditNotes {

    @Inject
    SeriesBook series;

    @Inject
    InvoiceRepository invoices;

    @Inject
    LineRepository lines;

    @Inject
    Allocations allocations;

    @Inject
    InvoiceMaker maker;

    @Inject
    InvoiceSql sql;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** @return the id of the credit note; the series and the invoice stay locked until this transaction ends */
    long issue(long id, String reason, InvoiceOrigin origin) {
        var why = Text.required("reason", reason, 300);
        var numbers = series.locked(invoices.get(id).owner().providerId());
        var invoice = invoices.getLocked(id);
        if (invoice.kind() != InvoiceKind.INVOICE) {
            throw new BusinessException(Problem.of("invoice.state"));
        }
        allocations.freeAll(id);
        invoice.credited();
        var note = new Invoice(
                sql.newIds(1).remove(),
                invoice,
                origin,
                why,
                CallContext.caller().name(),
                clock.instant());
        var copied = lines.of(id, Invoices.MOST_LINES).stream()
                .map(InvoiceLine::draft)
                .toList();
        note.addUp(PlannedInvoice.totals(copied, invoice.currency()));
        note.issue(numbers.of(InvoiceKind.CREDIT_NOTE), clock.instant());
        maker.store(List.of(new InvoiceMaker.Made(note, copied)));
        tell(Act.INVOICE_CREDITED, invoice);
        tell(Act.INVOICE_ISSUED, note);
        return note.id();
    }

    private void tell(Act act, Invoice invoice) {
        deeds.fire(new Deed(act, invoice.owner(), "invoice", invoice.id(), invoice.number()));
    }
}
