// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** The sums of EN 16931, to the cent: the official Schematron tolerates a tax that is wrong by almost 1. */
final class Arithmetic {

    private Arithmetic() {}

    static void check(
            Currency currency,
            List<DocumentLine> lines,
            List<DocumentAllowance> allowances,
            List<TaxGroup> taxes,
            DocumentTotals totals,
            Flaws flaws) {
        checkLines(currency, lines, flaws);
        checkAllowances(currency, allowances, flaws);
        checkTaxes(currency, lines, allowances, taxes, flaws);
        checkTotals(lines, allowances, taxes, totals, flaws);
        checkDecimals(currency, totals, flaws);
    }

    private static void checkLines(Currency currency, List<DocumentLine> lines, Flaws flaws) {
        flaws.addIf(lines.isEmpty(), "BR-16", "no line");
        var ids = new HashSet<String>();
        for (var line : lines) {
            flaws.addIf(!ids.add(line.id()), "BR-21", "two lines " + line.id());
            flaws.addIf(isBlank(line.name()), "BR-25", "line " + line.id() + " has no name");
            flaws.addIf(line.price().signum() < 0, "BR-27", "line " + line.id() + " has a negative price");
            var net = InvoiceRounding.round(line.quantity().multiply(line.price()), currency);
            flaws.addIf(differ(net, line.net()), "BT-131", "line " + line.id() + " is " + net + ", not " + line.net());
            flaws.addIf(isTooFine(line.net(), currency), "BR-DEC-23", "line " + line.id());
        }
    }

    private static void checkAllowances(Currency currency, List<DocumentAllowance> allowances, Flaws flaws) {
        for (var allowance : allowances) {
            flaws.addIf(isBlank(allowance.reason()), "BR-33", "an allowance or charge without a reason");
            flaws.addIf(allowance.amount().signum() < 0, "BT-92", "negative: " + allowance.amount());
            flaws.addIf(isTooFine(allowance.amount(), currency), "BR-DEC-01", allowance.reason());
        }
    }

    private static void checkTaxes(
            Currency currency,
            List<DocumentLine> lines,
            List<DocumentAllowance> allowances,
            List<TaxGroup> taxes,
            Flaws flaws) {
        var taxable = new HashMap<TaxKey, BigDecimal>();
        lines.forEach(line -> taxable.merge(TaxKey.of(line.category(), line.rate()), line.net(), BigDecimal::add));
        allowances.forEach(
                each -> taxable.merge(TaxKey.of(each.category(), each.rate()), each.signed(), BigDecimal::add));
        for (var group : taxes) {
            var key = TaxKey.of(group.category(), group.rate());
            var sum = taxable.remove(key);
            flaws.addIf(sum == null, "BG-23", key + " is not in use, or stands there twice");
            flaws.addIf(
                    sum != null && differ(sum, group.taxable()),
                    "BT-116",
                    key + " is " + sum + ", not " + group.taxable());
            var tax = InvoiceRounding.tax(group.taxable(), key.rate(), currency);
            flaws.addIf(differ(tax, group.tax()), "BR-CO-17", key + " is " + tax + ", not " + group.tax());
        }
        flaws.addIf(!taxable.isEmpty(), "BR-CO-18", "no tax breakdown for " + taxable.keySet());
    }

    private static void checkTotals(
            List<DocumentLine> lines,
            List<DocumentAllowance> allowances,
            List<TaxGroup> taxes,
            DocumentTotals totals,
            Flaws flaws) {
        expect("BR-CO-10", sum(lines, DocumentLine::net), totals.lines(), flaws);
        expect(
                "BR-CO-11",
                sum(allowances, each -> each.charge() ? BigDecimal.ZERO : each.amount()),
                totals.allowances(),
                flaws);
        expect(
                "BR-CO-12",
                sum(allowances, each -> each.charge() ? each.amount() : BigDecimal.ZERO),
                totals.charges(),
                flaws);
        expect("BR-CO-13", totals.lines().subtract(totals.allowances()).add(totals.charges()), totals.net(), flaws);
        expect("BR-CO-14", sum(taxes, TaxGroup::tax), totals.tax(), flaws);
        expect("BR-CO-15", totals.net().add(totals.tax()), totals.gross(), flaws);
        expect("BR-CO-16", totals.gross().subtract(totals.prepaid()).add(totals.rounding()), totals.due(), flaws);
    }

    /** The others follow: they are sums and differences of amounts that were looked at. */
    private static void checkDecimals(Currency currency, DocumentTotals totals, Flaws flaws) {
        flaws.addIf(isTooFine(totals.prepaid(), currency), "BR-DEC-16", "prepaid " + totals.prepaid());
        flaws.addIf(isTooFine(totals.rounding(), currency), "BR-DEC-17", "rounding " + totals.rounding());
    }

    private static void expect(String rule, BigDecimal expected, BigDecimal found, Flaws flaws) {
        flaws.addIf(differ(expected, found), rule, "it is " + expected + ", not " + found);
    }

    private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
        return parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean differ(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) != 0;
    }

    private static boolean isTooFine(BigDecimal amount, Currency currency) {
        return amount.stripTrailingZeros().scale() > InvoiceRounding.scale(currency);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
