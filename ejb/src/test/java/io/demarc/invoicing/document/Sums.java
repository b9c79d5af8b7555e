// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;

/** Tax groups and totals counted another way than the product does: in hundredths. */
record Sums(List<TaxGroup> taxes, DocumentTotals totals) {

    static Sums of(List<DocumentLine> lines, List<DocumentAllowance> allowances, Currency currency) {
        var bases = new TreeMap<String, BigDecimal>();
        var groups = new TreeMap<String, TaxGroup>();
        for (var line : lines) {
            note(line.category(), line.rate(), line.net(), bases, groups);
        }
        var taken = ZERO;
        var added = ZERO;
        for (var each : allowances) {
            note(
                    each.category(),
                    each.rate(),
                    each.charge() ? each.amount() : each.amount().negate(),
                    bases,
                    groups);
            taken = each.charge() ? taken : taken.add(each.amount());
            added = each.charge() ? added.add(each.amount()) : added;
        }
        var taxes = groups.entrySet().stream()
                .map(group -> taxed(group.getValue(), bases.get(group.getKey()), currency))
                .toList();
        var sum = lines.stream().map(DocumentLine::net).reduce(ZERO, BigDecimal::add);
        var net = sum.subtract(taken).add(added);
        var tax = taxes.stream().map(TaxGroup::tax).reduce(ZERO, BigDecimal::add);
        var gross = net.add(tax);
        return new Sums(taxes, new DocumentTotals(sum, taken, added, net, tax, gross, ZERO, ZERO, gross));
    }

    private static void note(
            TaxCategory category,
            BigDecimal rate,
            BigDecimal net,
            TreeMap<String, BigDecimal> bases,
            TreeMap<String, TaxGroup> groups) {
        var key = category + " " + rate;
        bases.merge(key, net, BigDecimal::add);
        groups.putIfAbsent(key, new TaxGroup(category, rate, ZERO, ZERO, reason(category), null));
    }

    private static String reason(TaxCategory category) {
        return category == TaxCategory.S || category == TaxCategory.Z ? null : "As the law says";
    }

    private static TaxGroup taxed(TaxGroup group, BigDecimal base, Currency currency) {
        var rate = group.rate() == null ? ZERO : group.rate();
        var decimals = currency.getCurrencyCode().equals("JPY") ? 0 : 2;
        var tax = base.multiply(rate).divide(BigDecimal.valueOf(100), decimals, RoundingMode.HALF_UP);
        return new TaxGroup(
                group.category(),
                group.rate(),
                base,
                tax,
                group.reason(),
                group.category().exemptionCode());
    }
}
