// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.tax;

import io.demarc.invoicing.document.InvoiceRounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/**
 * The sums of an invoice (EN 16931, BG-22, BG-23): the tax of a category and rate is taken from the sum of its net amounts and rounded
 * once; it is never a sum of taxes of lines.
 *
 * @param net the sum of the lines (BT-106, BT-109)
 * @param tax the sum of the groups' taxes (BT-110)
 * @param groups one per category and rate, in the order of the categories, the higher rate first
 */
public record InvoiceTotals(BigDecimal net, BigDecimal tax, List<TaxGroup> groups) {

    private static final Comparator<Tax> ORDER =
            Comparator.comparing(Tax::category).thenComparing(Tax::percent, Comparator.reverseOrder());

    public static InvoiceTotals of(List<TaxedAmount> lines, Currency currency) {
        var groups = new ArrayList<TaxGroup>();
        for (var tax : taxes(lines)) {
            var sum = lines.stream()
                    .filter(line -> line.tax().isSummedWith(tax))
                    .map(TaxedAmount::net)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            // Lines that were stored have the decimals of the table, which are more than a document may show.
            var base = InvoiceRounding.round(sum, currency);
            groups.add(new TaxGroup(tax, base, InvoiceRounding.tax(base, tax.percent(), currency)));
        }
        var zero = InvoiceRounding.round(BigDecimal.ZERO, currency);
        return new InvoiceTotals(
                groups.stream().map(TaxGroup::base).reduce(zero, BigDecimal::add),
                groups.stream().map(TaxGroup::amount).reduce(zero, BigDecimal::add),
                List.copyOf(groups));
    }

    private static List<Tax> taxes(List<TaxedAmount> lines) {
        var found = new ArrayList<Tax>();
        for (var line : lines) {
            if (found.stream().noneMatch(line.tax()::isSummedWith)) {
                found.add(line.tax());
            }
        }
        found.sort(ORDER);
        return found;
    }

    /** What is to be paid (BT-112). */
    public BigDecimal gross() {
        return net.add(tax);
    }
}
