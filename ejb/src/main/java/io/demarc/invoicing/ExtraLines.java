// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.InvoiceRounding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes lines of what is due beside calls (IN-3). */
final class ExtraLines {

    private final BillingTerms terms;
    private final LineTexts texts;

    ExtraLines(BillingTerms terms) {
        this.terms = terms;
        this.texts = new LineTexts(terms.language());
    }

    /**
     * @param from days before it stand on an invoice already, whatever the charges know of it
     * @param until the first day that is not due yet
     */
    List<DraftLine> charges(List<RecurringCharge> charges, LocalDate from, LocalDate until) {
        return charges.stream()
                .flatMap(charge -> charge.due(until).stream()
                        .flatMap(due -> after(from, due))
                        .flatMap(due -> lines(charge, due)))
                .toList();
    }

    private static Stream<DaySpan> after(LocalDate from, DaySpan due) {
        if (!due.from().isBefore(from)) {
            return Stream.of(due);
        }
        return from.isBefore(due.until()) ? Stream.of(new DaySpan(from, due.until())) : Stream.empty();
    }

    private Stream<DraftLine> lines(RecurringCharge charge, DaySpan due) {
        return ProRata.parts(charge.monthly(), due, terms.currency()).stream()
                .map(part -> new DraftLine(
                        LineKind.RECURRING,
                        texts.charge(charge.description(), part),
                        part.days(),
                        null,
                        0,
                        0,
                        part.net(),
                        part.net(),
                        charge.tax().orElse(terms.tax()),
                        charge.id(),
                        null));
    }

    List<DraftLine> adjustments(List<Adjustment> adjustments) {
        return adjustments.stream()
                .map(adjustment -> new DraftLine(
                        LineKind.ADJUSTMENT,
                        adjustment.description(),
                        null,
                        null,
                        0,
                        0,
                        adjustment.amount(),
                        InvoiceRounding.round(adjustment.amount(), terms.currency()),
                        adjustment.tax().orElse(terms.tax()),
                        null,
                        adjustment.id()))
                .toList();
    }
}
