// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static java.util.stream.Collectors.toMap;

import io.demarc.access.CallContext;
import io.demarc.calls.summary.BillableFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Bills again what stood on an invoice that is taken back (IN-6). Its facts go straight to the draft, so no call is billed
 * twice or never (R2). A recurring charge may stand on later invoices already; so its days come back as adjustments, which
 * wait for another invoice when the draft is discarded.
 */
@ApplicationScoped
class Rebilling {

    private static final int MOST = 100_000;
    private static final int LONGEST_DESCRIPTION = 200;

    @Inject
    CreditNotes notes;

    @Inject
    InvoiceRepository invoices;

    @Inject
    LineRepository lines;

    @Inject
    ChargeRepository charges;

    @Inject
    AdjustmentRepository adjustments;

    @Inject
    TermsBook book;

    @Inject
    BillableFacts facts;

    @Inject
    InvoiceMaker maker;

    @Inject
    InvoiceSql sql;

    @Inject
    Clock clock;

    Rebilled creditAndBillAgain(long id, String reason) {
        var note = notes.issue(id, reason, InvoiceOrigin.REBILLING);
        var credited = invoices.get(id);
        var terms = book.of(credited.owner().organizationId());
        var extras = new ArrayList<>(adjustments.on(id, MOST));
        extras.forEach(Adjustment::waitAgain);
        extras.addAll(chargesOf(id, terms));
        var planned =
                new PlannedInvoice(credited.period(), List.of(), List.of(), new ExtraLines(terms).adjustments(extras));
        InvoiceMaker.check(terms, planned.taxes());
        var draft = (long) sql.newIds(1).remove();
        facts.move(id, draft);
        maker.draft(new InvoiceMaker.Taken(draft, terms, planned), extras);
        return new Rebilled(note, draft);
    }

    /** The lines of recurring charges as adjustments, with the charge's own tax if it has one. */
    private List<Adjustment> chargesOf(long id, BillingTerms terms) {
        var known = charges.of(List.of(terms.organizationId()), MOST).stream()
                .collect(toMap(RecurringCharge::id, charge -> charge));
        var made = lines.of(id, MOST).stream()
                .map(InvoiceLine::draft)
                .filter(line -> line.chargeId() != null && line.net().signum() != 0)
                .map(line -> adjustment(line, known.get(line.chargeId()), terms))
                .toList();
        made.forEach(adjustments::add);
        return made;
    }

    private Adjustment adjustment(DraftLine line, RecurringCharge charge, BillingTerms terms) {
        var tax = charge.tax();
        var description = line.description();
        var form = new AdjustmentForm(
                description.length() > LONGEST_DESCRIPTION
                        ? description.substring(0, LONGEST_DESCRIPTION)
                        : description,
                line.net(),
                tax.map(own -> own.category()).orElse(null),
                tax.map(own -> own.percent()).orElse(null),
                tax.map(own -> own.reason()).orElse(null));
        return new Adjustment(
                terms.organization(),
                terms.currency(),
                form,
                CallContext.caller().name(),
                clock.instant());
    }
}
