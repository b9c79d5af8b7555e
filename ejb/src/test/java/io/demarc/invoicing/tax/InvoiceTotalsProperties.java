// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.tax;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.invoicing.document.InvoiceRounding;
import io.demarc.invoicing.document.TaxCategory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** IN-3: any invoice keeps the calculation rules of EN 16931, recounted in whole coins and thousandths of a percent. */
class InvoiceTotalsProperties {

    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD");
    private static final List<BigDecimal> RATES = List.of(
            new BigDecimal("22"),
            new BigDecimal("22.000"),
            new BigDecimal("10"),
            new BigDecimal("7.7"),
            new BigDecimal("0.125"));

    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void theSumsAreThoseOfARecount(@ForAll("invoices") Invoice invoice) {
        var totals = InvoiceTotals.of(invoice.lines(), invoice.currency());

        var recount = new Recount(invoice);
        assertThat(coins(totals.net(), invoice)).as("BR-CO-10, BR-CO-13").isEqualTo(recount.net);
        assertThat(coins(totals.tax(), invoice)).as("BR-CO-14").isEqualTo(recount.tax());
        assertThat(coins(totals.gross(), invoice)).as("BR-CO-15").isEqualTo(recount.net.add(recount.tax()));
        assertThat(totals.groups()).as("one group per category and rate").hasSize(recount.bases.size());
        for (var group : totals.groups()) {
            var key = Recount.key(group.tax());
            assertThat(coins(group.base(), invoice)).as("BT-116 of %s", key).isEqualTo(recount.bases.get(key));
            assertThat(coins(group.amount(), invoice)).as("BT-117 of %s", key).isEqualTo(recount.taxOf(key));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheLinesChangesNothing(@ForAll("invoices") Invoice invoice) {
        var backwards = new ArrayList<>(invoice.lines());
        Collections.reverse(backwards);

        var totals = InvoiceTotals.of(invoice.lines(), invoice.currency());

        assertThat(InvoiceTotals.of(backwards, invoice.currency()).gross()).isEqualByComparingTo(totals.gross());
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return Arbitraries.of(CURRENCIES).flatMap(currency -> {
            var money = Currency.getInstance(currency);
            Arbitrary<BigDecimal> net = Arbitraries.longs()
                    .between(-10_000_000L, 1_000_000_000L)
                    .map(coins -> BigDecimal.valueOf(coins, InvoiceRounding.scale(money)));
            return Combinators.combine(net, taxes())
                    .as(TaxedAmount::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(30)
                    .map(lines -> new Invoice(lines, money));
        });
    }

    private static Arbitrary<Tax> taxes() {
        Arbitrary<Tax> untaxed = Arbitraries.of(TaxCategory.values())
                .filter(category -> category != TaxCategory.S)
                .map(category -> new Tax(category, BigDecimal.ZERO, category.needsReason() ? "A reason" : null));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(RATES).map(Tax::standard)), Tuple.of(1, untaxed));
    }

    private static BigInteger coins(BigDecimal amount, Invoice invoice) {
        return amount.movePointRight(InvoiceRounding.scale(invoice.currency())).toBigIntegerExact();
    }

    record Invoice(List<TaxedAmount> lines, Currency currency) {}

    /** The same without any decimal arithmetic. */
    private static final class Recount {

        private static final BigInteger WHOLE = BigInteger.valueOf(100_000);

        private final TreeMap<String, BigInteger> bases = new TreeMap<>();
        private BigInteger net = BigInteger.ZERO;

        Recount(Invoice invoice) {
            for (var line : invoice.lines()) {
                net = net.add(coins(line.net(), invoice));
                bases.merge(key(line.tax()), coins(line.net(), invoice), BigInteger::add);
            }
        }

        static String key(Tax tax) {
            return tax.category() + " " + tax.percent().movePointRight(3).toBigIntegerExact();
        }

        BigInteger taxOf(String key) {
            var thousandths = new BigInteger(key.substring(key.indexOf(' ') + 1));
            var exact = bases.get(key).multiply(thousandths);
            var halfUp = exact.abs().shiftLeft(1).add(WHOLE).divide(WHOLE.shiftLeft(1));
            return exact.signum() < 0 ? halfUp.negate() : halfUp;
        }

        BigInteger tax() {
            return bases.keySet().stream().map(this::taxOf).reduce(BigInteger.ZERO, BigInteger::add);
        }
    }
}
