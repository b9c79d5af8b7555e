// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static io.demarc.invoicing.document.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.helger.phive.en16931.EN16931Validation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** IN-4: UBL and CII pass the XSD and the official Schematron of EN 16931. */
class ElectronicInvoiceTest {

    @Test
    void anInvoiceOfTwoRates() {
        accepted(Samples.simple());
    }

    @Test
    void aCreditNoteNamesTheInvoiceThatItCorrects() {
        var credit = Samples.draft().crediting("NW-2026-000007").made();

        accepted(credit);
        assertThat(ubl(credit))
                .contains("<CreditNote")
                .contains("NW-2026-000007")
                .contains("<cbc:PaymentDueDate>2026-12-01</cbc:PaymentDueDate>");
    }

    @ParameterizedTest
    @EnumSource(TaxCategory.class)
    void everyTaxCategory(TaxCategory category) {
        var rate = switch (category) {
            case S -> "22";
            case O -> null;
            default -> "0";
        };
        var draft = new Samples.Draft(List.of(line("1", "Calls", "1", "12.34", category, rate)))
                .delivered(new Delivery(Samples.ISSUED, "DE"));

        accepted((category == TaxCategory.O ? draft.between(Samples.UNTAXED, Samples.PERSON) : draft).made());
    }

    @Test
    void aSellerWithATaxNumberAndARegisterNumberOnly() {
        var seller =
                new Party("Northwind", Samples.SELLER.address(), null, "123/456", "HRB 1", null, null, "a@b.example");

        accepted(Samples.draft().between(seller, Samples.BUYER).made());
    }

    @Test
    void allowancesAndChargesWithTheirOwnTax() {
        accepted(Samples.draft()
                .less(
                        new DocumentAllowance(
                                false, new BigDecimal("10.00"), "Loyalty", TaxCategory.S, new BigDecimal("22")),
                        new DocumentAllowance(
                                true, new BigDecimal("3.50"), "Paper", TaxCategory.S, new BigDecimal("22")))
                .made());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "EUR", "KWD", "CLF"})
    void currenciesWithNoneTwoThreeAndFourDecimals(String code) {
        var currency = Currency.getInstance(code);
        var calls = new DocumentLine(
                "1",
                "Calls",
                "Milano to Ōsaka",
                new DateSpan(Samples.ISSUED, Samples.ISSUED),
                new Usage(3, 1234),
                new BigDecimal("20.5667"),
                UnitCode.MINUTE,
                new BigDecimal("17.012345"),
                InvoiceRounding.round(new BigDecimal("20.5667").multiply(new BigDecimal("17.012345")), currency),
                TaxCategory.S,
                new BigDecimal("8.1"));

        accepted(new Samples.Draft(List.of(calls)).of(currency).made());
    }

    @Test
    void moreIsGivenBackThanIsCharged() {
        accepted(new Samples.Draft(List.of(line("1", "Correction", "-3", "10.005", TaxCategory.S, "22"))).made());
    }

    @Test
    void hostileTextsStayTexts() {
        var document = new Samples.Draft(
                        List.of(line("1", "]]><x>&\u0000\u0007\uD800</x>", "1", "1.00", TaxCategory.S, "22")))
                .noting("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;\uFFFF")
                .made();

        accepted(document);
        assertThat(ubl(document)).contains("]]&gt;&lt;x&gt;&amp;\uFFFD\uFFFD\uFFFD&lt;/x&gt;");
    }

    /** Otherwise a rule set that is not found would accept everything. */
    @Test
    void theRulesSeeASumThatIsWrong() {
        var wrong = ubl(Samples.simple()).replace(">132.50<", ">132.60<").getBytes(StandardCharsets.UTF_8);

        assertThat(Schematron.complaints(wrong, EN16931Validation.VID_UBL_INVOICE_1316))
                .anyMatch(complaint -> complaint.startsWith("BR-CO-15"));
    }

    private static void accepted(InvoiceDocument document) {
        Schematron.acceptsUbl(document);
        Schematron.acceptsCii(document);
    }

    private static String ubl(InvoiceDocument document) {
        return new String(Ubl.of(document), StandardCharsets.UTF_8);
    }
}
