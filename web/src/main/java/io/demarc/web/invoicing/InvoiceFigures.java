// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.invoicing.InvoiceState;
import io.demarc.invoicing.InvoiceSum;
import io.demarc.kernel.Money;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures above a list of invoices. */
@RequestScoped
public class InvoiceFigures {

    private static final int MOST = 4;

    @Inject
    Format format;

    @Inject
    Labels labels;

    /** A sum with a word on what it counts. */
    public record Figure(String label, String value, String note) {}

    /** What is to be paid, then what was invoiced, each per currency, at most four. */
    List<Figure> of(List<InvoiceSum> sums) {
        var figures = new ArrayList<Figure>();
        var open = sums.stream().filter(sum -> sum.state().isOpen()).toList();
        var paid = sums.stream().filter(sum -> sum.state() == InvoiceState.PAID).toList();
        var drafts =
                sums.stream().filter(sum -> sum.state() == InvoiceState.DRAFT).toList();
        add(figures, "invoice.figure.open", open, InvoiceSum::open);
        add(figures, "invoice.figure.paid", paid, InvoiceSum::total);
        add(figures, "invoice.figure.drafts", drafts, InvoiceSum::total);
        return figures.subList(0, Math.min(MOST, figures.size()));
    }

    private void add(List<Figure> figures, String label, List<InvoiceSum> sums, Function<InvoiceSum, Money> amount) {
        var byCurrency = new TreeMap<String, Money>();
        sums.forEach(sum -> byCurrency.merge(sum.currency(), amount.apply(sum), Money::plus));
        var counts = new TreeMap<String, Long>();
        sums.forEach(sum -> counts.merge(sum.currency(), sum.count(), Long::sum));
        byCurrency.forEach((currency, total) -> figures.add(new Figure(
                labels.get(label), format.money(total), labels.get("invoice.figure.count", counts.get(currency)))));
    }
}
