// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;

import io.demarc.access.Requires;
import io.demarc.calls.summary.BillableFacts;
import io.demarc.calls.summary.HourSum;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** Proves sums: lines against the facts that stand on the invoice, facts against the calls behind them (CU-12). */
@Stateless
public class InvoiceProofs {

    private static final int MOST_DIFFERENCES = 100;

    @Inject
    InvoiceRepository invoices;

    @Inject
    LineRepository lines;

    @Inject
    BillableFacts facts;

    @Inject
    InvoiceSql sql;

    /** Counts one invoice again, from the calls on. */
    @Requires(INVOICE_READ)
    public InvoiceProof of(long id) {
        var invoice = invoices.get(id);
        var all = lines.of(id, Invoices.MOST_LINES).stream()
                .map(InvoiceLine::draft)
                .toList();
        var totals = PlannedInvoice.totals(all, invoice.currency());
        var ofFacts = facts.of(id).stream().map(HourSum::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        var ofCalls = facts.recount(id).stream().map(HourSum::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new InvoiceProof(
                invoice.gross(),
                totals.gross(),
                all.stream()
                        .filter(line -> line.kind() == LineKind.CALLS || line.kind() == LineKind.LATE_CALLS)
                        .map(DraftLine::exact)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                ofFacts,
                ofCalls,
                invoice.kind() == InvoiceKind.CREDIT_NOTE,
                invoices.isBilledAgain(id));
    }

    /** The invoices in scope whose lines of calls are not what their facts add up to, at most 100; none when all is well. */
    @Requires(INVOICE_READ)
    public List<SumDifference> differences() {
        return sql.differences(MOST_DIFFERENCES);
    }
}
