// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Any invoice or credit note that may be written, from a seed: all categories, currencies, languages, hostile texts. */
final class RandomDocuments {

    private static final List<String> TEXTS = List.of(
            "Calls",
            "Αθήνα – κινητό",
            "Україна, мобільний зв’язок",
            "]]><script>alert(1)</script>&amp;",
            "bell \u0007 nul \u0000 escape \u001B end",
            "lonely \uD83D and \uDE00, whole \uD83D\uDE00, none \uFFFF",
            "日本語 עברית",
            "e\u0301 decomposed, tab\tand\nline",
            "{total} {number} ${x} %s \\0",
            "word".repeat(400));

    private final Random random;

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    InvoiceDocument next() {
        var alone = random.nextInt(8) == 0;
        var currency = Currency.getInstance(one(List.of("EUR", "JPY", "KWD", "USD", "CHF", "HUF")));
        var lines = new ArrayList<DocumentLine>();
        for (var i = 0; i <= random.nextInt(12); i++) {
            lines.add(line(String.valueOf(i + 1), alone, currency));
        }
        var draft = new Samples.Draft(lines)
                .of(currency)
                .in(Locale.forLanguageTag(one(List.of("en", "it", "es", "fr", "de"))))
                .delivered(new Delivery(Samples.ISSUED, "DE"))
                .less(allowances(lines, currency))
                .noting(one(TEXTS));
        draft = alone ? draft.between(Samples.UNTAXED, Samples.PERSON) : draft;
        return (random.nextInt(4) == 0 ? draft.crediting("A-1") : draft).made();
    }

    private DocumentLine line(String id, boolean alone, Currency currency) {
        var category = alone ? TaxCategory.O : one(List.of(TaxCategory.values()));
        category = alone || category != TaxCategory.O ? category : TaxCategory.S;
        var quantity = BigDecimal.valueOf(random.nextInt(2_000_000) - 200_000, random.nextInt(5));
        var price = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(9));
        return new DocumentLine(
                id,
                one(TEXTS) + " " + id,
                random.nextBoolean() ? null : one(TEXTS),
                random.nextBoolean() ? null : new DateSpan(Samples.ISSUED.minusMonths(1), Samples.ISSUED),
                random.nextBoolean() ? null : new Usage(random.nextInt(100_000), random.nextInt(10_000_000)),
                quantity,
                one(List.of(UnitCode.values())),
                price,
                InvoiceRounding.round(quantity.multiply(price), currency),
                category,
                rate(category));
    }

    private BigDecimal rate(TaxCategory category) {
        return switch (category) {
            case S -> new BigDecimal(one(List.of("4", "5.5", "7.7", "10", "19.0", "22", "25")));
            case O -> null;
            default -> BigDecimal.ZERO;
        };
    }

    /** Each taxed like one of the lines. */
    private DocumentAllowance[] allowances(List<DocumentLine> lines, Currency currency) {
        var allowances = new DocumentAllowance[random.nextInt(3)];
        for (var i = 0; i < allowances.length; i++) {
            var line = one(lines);
            var amount = InvoiceRounding.round(BigDecimal.valueOf(random.nextInt(100_000), 2), currency);
            allowances[i] =
                    new DocumentAllowance(random.nextBoolean(), amount, one(TEXTS), line.category(), line.rate());
        }
        return allowances;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
