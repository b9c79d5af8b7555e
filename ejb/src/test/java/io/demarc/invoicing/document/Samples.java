// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Documents of a made-up provider. */
public final class Samples {

    static final LocalDate ISSUED = LocalDate.of(2026, 11, 1);
    static final Currency EUR = Currency.getInstance("EUR");

    static final Party SELLER = new Party(
            "Northwind Voice S.r.l.",
            new PostalAddress("Via Torino 61", null, "20123", "Milano", null, "IT"),
            "IT01234567890",
            null,
            "MI-1234567",
            "Nina Ferri",
            "+39 02 5550 0100",
            "billing@northwind.example");

    static final Party BUYER = new Party(
            "Acme GmbH",
            new PostalAddress("Lange Straße 5", "Hinterhaus", "10243", "Berlin", null, "DE"),
            "DE123456789",
            null,
            null,
            "Elena Vogt",
            null,
            "accounts@acme.example");

    static final Party UNTAXED = new Party(
            "Verein der Funker",
            new PostalAddress("Am Mast 1", null, "3001", "Bern", null, "CH"),
            null,
            null,
            "CHE-123.456.789",
            null,
            null,
            "kasse@funker.example");

    static final Party PERSON = new Party(
            "Erika Muster",
            new PostalAddress(null, null, null, "Bern", null, "CH"),
            null,
            null,
            null,
            null,
            null,
            null);

    static final PaymentMeans ACCOUNT =
            new PaymentMeans("Northwind Voice S.r.l.", "IT60X0542811101000000123456", "BPMOIT22XXX", "NW-2026-000042");

    private Samples() {}

    static DocumentLine line(String id, String name, String quantity, String price, TaxCategory category, String rate) {
        var net = InvoiceRounding.round(new BigDecimal(quantity).multiply(new BigDecimal(price)), EUR);
        return new DocumentLine(
                id,
                name,
                null,
                null,
                null,
                new BigDecimal(quantity),
                UnitCode.PIECE,
                new BigDecimal(price),
                net,
                category,
                rate == null ? null : new BigDecimal(rate));
    }

    /** 100.00 at 22 % and 10.10 at 4 %. */
    public static InvoiceDocument simple() {
        return draft().made();
    }

    /** With a picture of which a part is transparent. */
    public static Look look() {
        return new Look(
                Logo.of(Pictures.logo()),
                new Rgb(0x0B6E4F),
                Set.of(Column.values()),
                Map.of(
                        "en",
                        new LookTexts(
                                "Dear {customer},\nthank you for calling with us. Here is what we ask for {period}.",
                                "Please pay {total} by {due}.",
                                "Questions? billing@northwind.example answers within a day.",
                                "{provider}: invoice {number}",
                                "Dear {customer},\nyour invoice {number} is attached.")));
    }

    static Draft draft() {
        return new Draft(List.of(
                line("1", "Calls to Germany", "1", "100.00", TaxCategory.S, "22"),
                line("2", "Directory", "2", "5.05", TaxCategory.S, "4")));
    }

    /** What invoicing would do: counts the sums of lines, so that a test only says what is special about it. */
    record Draft(
            DocumentKind kind,
            Locale language,
            Currency currency,
            Party seller,
            Party buyer,
            List<DocumentLine> lines,
            List<DocumentAllowance> allowances,
            Delivery delivery,
            List<PrecedingInvoice> preceding,
            List<String> notes,
            String number) {

        Draft(List<DocumentLine> lines) {
            this(
                    DocumentKind.INVOICE,
                    Locale.ENGLISH,
                    EUR,
                    SELLER,
                    BUYER,
                    lines,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    "NW-2026-000042");
        }

        Draft unnumbered() {
            return new Draft(
                    kind, language, currency, seller, buyer, lines, allowances, delivery, preceding, notes, null);
        }

        Draft in(Locale spoken) {
            return new Draft(
                    kind, spoken, currency, seller, buyer, lines, allowances, delivery, preceding, notes, number);
        }

        Draft between(Party seller, Party buyer) {
            return new Draft(
                    kind, language, currency, seller, buyer, lines, allowances, delivery, preceding, notes, number);
        }

        Draft of(Currency paid) {
            return new Draft(
                    kind, language, paid, seller, buyer, lines, allowances, delivery, preceding, notes, number);
        }

        Draft less(DocumentAllowance... some) {
            return new Draft(
                    kind, language, currency, seller, buyer, lines, List.of(some), delivery, preceding, notes, number);
        }

        Draft delivered(Delivery there) {
            return new Draft(
                    kind, language, currency, seller, buyer, lines, allowances, there, preceding, notes, number);
        }

        Draft noting(String... texts) {
            return new Draft(
                    kind,
                    language,
                    currency,
                    seller,
                    buyer,
                    lines,
                    allowances,
                    delivery,
                    preceding,
                    List.of(texts),
                    number);
        }

        Draft crediting(String corrected) {
            return new Draft(
                    DocumentKind.CREDIT_NOTE,
                    language,
                    currency,
                    seller,
                    buyer,
                    lines,
                    allowances,
                    delivery,
                    List.of(new PrecedingInvoice(corrected, ISSUED.minusMonths(1))),
                    notes,
                    number);
        }

        InvoiceDocument made() {
            var sums = Sums.of(lines, allowances, currency);
            return new InvoiceDocument(
                    kind,
                    number,
                    ISSUED,
                    ISSUED.plusDays(30),
                    currency,
                    language,
                    "PO 4711",
                    preceding,
                    new DateSpan(ISSUED.minusMonths(1), ISSUED.minusDays(1)),
                    delivery,
                    seller,
                    buyer,
                    lines,
                    allowances,
                    sums.taxes(),
                    sums.totals(),
                    null,
                    ACCOUNT,
                    notes);
        }
    }
}
