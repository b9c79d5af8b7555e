// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.DateSpan;
import io.demarc.invoicing.document.Delivery;
import io.demarc.invoicing.document.DocumentKind;
import io.demarc.invoicing.document.DocumentLine;
import io.demarc.invoicing.document.DocumentTotals;
import io.demarc.invoicing.document.InvoiceDocument;
import io.demarc.invoicing.document.Party;
import io.demarc.invoicing.document.PaymentMeans;
import io.demarc.invoicing.document.PostalAddress;
import io.demarc.invoicing.document.PrecedingInvoice;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.document.TaxGroup;
import io.demarc.invoicing.document.UnitCode;
import io.demarc.invoicing.document.Usage;
import io.demarc.invoicing.tax.InvoiceTotals;
import io.demarc.invoicing.tax.Tax;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Says a frozen invoice in the terms of EN 16931 (IN-4). */
final class DocumentMaker {

    private final InvoiceDetail invoice;
    private final List<InvoiceLine> lines;
    private final InvoiceTotals totals;
    private final boolean isTaxFree;

    DocumentMaker(InvoiceDetail invoice, List<InvoiceLine> lines) {
        this.invoice = invoice;
        this.lines = lines;
        this.totals = InvoiceTotals.of(
                lines.stream().map(InvoiceLine::taxed).toList(), Currency.getInstance(invoice.currency()));
        this.isTaxFree = lines.stream().anyMatch(line -> line.tax().category() == TaxCategory.O);
    }

    /**
     * @param correctedOn the day of the invoice that a credit note takes back; otherwise null
     * @param today stands on drafts
     */
    InvoiceDocument document(LocalDate correctedOn, LocalDate today) {
        var isCredit = invoice.kind() == InvoiceKind.CREDIT_NOTE;
        return new InvoiceDocument(
                isCredit ? DocumentKind.CREDIT_NOTE : DocumentKind.INVOICE,
                invoice.number(),
                invoice.issuedOn() == null ? today : invoice.issuedOn(),
                invoice.dueOn() == null ? today : invoice.dueOn(),
                Currency.getInstance(invoice.currency()),
                Locale.forLanguageTag(invoice.language()),
                invoice.buyer().reference(),
                isCredit ? List.of(new PrecedingInvoice(invoice.correctsNumber(), correctedOn)) : List.of(),
                new DateSpan(invoice.firstDay(), invoice.lastDay()),
                delivery(),
                party(invoice.seller(), true),
                party(invoice.buyer(), false),
                documentLines(),
                List.of(),
                totals.groups().stream().map(DocumentMaker::group).toList(),
                documentTotals(),
                null,
                isCredit || invoice.seller().iban() == null ? null : means(),
                invoice.reason() == null ? List.of() : List.of(invoice.reason()));
    }

    private List<DocumentLine> documentLines() {
        return IntStream.range(0, lines.size())
                .mapToObj(index -> line(index + 1, lines.get(index).draft()))
                .toList();
    }

    private static DocumentLine line(int number, DraftLine line) {
        var sign = line.net().signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        var isOfCalls = line.kind() == LineKind.CALLS || line.kind() == LineKind.LATE_CALLS;
        return new DocumentLine(
                String.valueOf(number),
                line.description(),
                null,
                line.days() == null
                        ? null
                        : new DateSpan(line.days().from(), line.days().lastDay()),
                isOfCalls ? new Usage(line.calls(), line.seconds()) : null,
                sign,
                UnitCode.PIECE,
                line.net().abs(),
                line.net(),
                line.tax().category(),
                rate(line.tax()));
    }

    private static TaxGroup group(io.demarc.invoicing.tax.TaxGroup group) {
        var category = group.tax().category();
        return new TaxGroup(
                category,
                rate(group.tax()),
                group.base(),
                group.amount(),
                group.tax().reason(),
                category.exemptionCode());
    }

    /** What is not subject to tax has no rate, not even zero (BR-O-05). */
    private static BigDecimal rate(Tax tax) {
        return tax.category() == TaxCategory.O ? null : tax.percent();
    }

    private DocumentTotals documentTotals() {
        return new DocumentTotals(
                totals.net(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                totals.net(),
                totals.tax(),
                totals.gross(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                totals.gross());
    }

    private Delivery delivery() {
        return lines.stream().anyMatch(line -> line.tax().category() == TaxCategory.K)
                ? new Delivery(null, invoice.buyer().country())
                : null;
    }

    /** What is not subject to tax names no VAT id (BR-O-02). */
    private Party party(PartyDetails details, boolean isSeller) {
        var isVatId = BillingParty.isVatId(details.taxId());
        return new Party(
                details.legalName(),
                new PostalAddress(details.street(), null, details.postCode(), details.city(), null, details.country()),
                isVatId && !isTaxFree ? details.taxId() : null,
                isSeller && !isVatId ? details.taxId() : null,
                details.legalId(),
                null,
                details.phone(),
                details.email());
    }

    private PaymentMeans means() {
        return new PaymentMeans(
                invoice.seller().legalName(),
                invoice.seller().iban(),
                invoice.seller().bic(),
                invoice.number());
    }
}
