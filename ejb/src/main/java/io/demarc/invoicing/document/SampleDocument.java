// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.tenancy.ProviderForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** A made-up invoice, on which a provider sees how its documents look. */
final class SampleDocument {

    private static final BigDecimal RATE = new BigDecimal("20");

    private final Currency currency;
    private final Wording wording;

    private SampleDocument(Currency currency, Locale language) {
        this.currency = currency;
        wording = new Wording(language, currency);
    }

    static InvoiceDocument of(ProviderForm provider, Locale language, Instant now) {
        var currency = Currency.getInstance(provider.currency());
        var issued = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var month = new DateSpan(
                issued.minusMonths(1).withDayOfMonth(1),
                issued.withDayOfMonth(1).minusDays(1));
        var lines = new SampleDocument(currency, language).lines(month);
        var net = lines.stream().map(DocumentLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        var tax = InvoiceRounding.tax(net, RATE, currency);
        var zero = BigDecimal.ZERO;
        return new InvoiceDocument(
                DocumentKind.INVOICE,
                "2026-000123",
                issued,
                issued.plusDays(30),
                currency,
                language,
                "PO 4711",
                List.of(),
                month,
                null,
                seller(provider),
                buyer(provider),
                lines,
                List.of(),
                List.of(new TaxGroup(TaxCategory.S, RATE, net, tax, null, null)),
                new DocumentTotals(net, zero, zero, net, tax, net.add(tax), zero, zero, net.add(tax)),
                null,
                new PaymentMeans(provider.name(), "DE02120300000000202051", "BYLADEM1001", "2026-000123"),
                List.of());
    }

    private static Party seller(ProviderForm provider) {
        var address = new PostalAddress("1 Exchange Street", null, "1000", "Capital", null, provider.country());
        return new Party(
                provider.name(), address, null, "123/456/789", "HRB 54321", null, null, provider.contactEmail());
    }

    private static Party buyer(ProviderForm provider) {
        var address = new PostalAddress("12 Harbour Road", null, "2000", "Port", null, provider.country());
        return new Party("Acme Example Ltd.", address, null, null, "HRB 12345", null, null, null);
    }

    private List<DocumentLine> lines(DateSpan month) {
        var one = BigDecimal.ONE;
        return List.of(
                line("1", "sample.fee", null, month, new BigDecimal("12"), UnitCode.MONTH, "4.90"),
                line("2", "sample.fixed", new Usage(412, 86_340), null, one, UnitCode.PIECE, "31.66"),
                line("3", "sample.mobile", new Usage(97, 11_265), null, one, UnitCode.PIECE, "18.42"));
    }

    private DocumentLine line(
            String id, String word, Usage usage, DateSpan period, BigDecimal quantity, UnitCode unit, String price) {
        var each = InvoiceRounding.round(new BigDecimal(price), currency);
        var net = InvoiceRounding.round(quantity.multiply(each), currency);
        return new DocumentLine(
                id, wording.word(word), null, period, usage, quantity, unit, each, net, TaxCategory.S, RATE);
    }
}
