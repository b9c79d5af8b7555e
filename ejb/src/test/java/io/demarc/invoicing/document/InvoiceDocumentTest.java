// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static io.demarc.invoicing.document.Samples.line;
import static io.demarc.invoicing.document.TaxCategory.AE;
import static io.demarc.invoicing.document.TaxCategory.K;
import static io.demarc.invoicing.document.TaxCategory.O;
import static io.demarc.invoicing.document.TaxCategory.S;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** IN-3, IN-4: a document with wrong sums cannot be made. */
class InvoiceDocumentTest {

    @Test
    void sumsThatAreRightAreTaken() {
        var totals = Samples.simple().totals();

        assertThat(totals.net()).isEqualByComparingTo("110.10");
        assertThat(totals.tax()).isEqualByComparingTo("22.40");
        assertThat(totals.due()).isEqualByComparingTo("132.50");
    }

    @Test
    void aTaxThatIsWrongByACentIsNamed() {
        refused(
                totals -> new DocumentTotals(
                        totals.lines(),
                        totals.allowances(),
                        totals.charges(),
                        totals.net(),
                        totals.tax().add(new BigDecimal("0.01")),
                        totals.gross(),
                        totals.prepaid(),
                        totals.rounding(),
                        totals.due()),
                "BR-CO-14: it is 22.40, not 22.41; BR-CO-15: it is 132.51, not 132.50");
    }

    @Test
    void anAmountDueThatIsNotWhatIsLeftIsNamed() {
        refused(
                totals -> new DocumentTotals(
                        totals.lines(),
                        totals.allowances(),
                        totals.charges(),
                        totals.net(),
                        totals.tax(),
                        totals.gross(),
                        BigDecimal.ONE,
                        totals.rounding(),
                        totals.due()),
                "BR-CO-16: it is 131.50, not 132.50");
    }

    @Test
    void aLineThatIsNotQuantityTimesPriceIsNamed() {
        var wrong = new DocumentLine(
                "1",
                "Calls",
                null,
                null,
                null,
                BigDecimal.TEN,
                UnitCode.PIECE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                S,
                BigDecimal.valueOf(22));

        assertThatThrownBy(() -> new Samples.Draft(List.of(wrong)).made())
                .hasMessageContaining("BT-131: line 1 is 10.00, not 1");
    }

    @Test
    void aThirdDecimalIsRefusedAlsoWhereTheCurrencyHasThree() {
        var line = line("1", "Calls", "1", "10.12", S, "10");
        var fine = new DocumentLine(
                "1",
                "Calls",
                null,
                null,
                null,
                line.quantity(),
                line.unit(),
                new BigDecimal("10.125"),
                new BigDecimal("10.125"),
                S,
                line.rate());

        assertThatThrownBy(() -> new Samples.Draft(List.of(fine))
                        .of(Currency.getInstance("KWD"))
                        .made())
                .hasMessageContaining("BR-DEC-23: line 1");
    }

    @Test
    void reverseChargeNeedsABuyerWhomTheTaxOfficeKnows() {
        var nobody = new Party("Somebody", Samples.BUYER.address(), null, null, null, null, null, null);
        var calls = List.of(line("1", "Calls", "1", "10.00", AE, "0"));

        assertThat(new Samples.Draft(calls).made().totals().tax()).isEqualByComparingTo("0");
        assertThatThrownBy(() ->
                        new Samples.Draft(calls).between(Samples.SELLER, nobody).made())
                .hasMessageContaining("BR-AE-02: the buyer has no VAT id");
    }

    @Test
    void theSellerIsKnownByAVatIdOrARegisterNumber() {
        var calls = List.of(line("1", "Calls", "1", "10.00", S, "22"));
        var known = new Party("Northwind", Samples.SELLER.address(), null, "123/456", "HRB 1", null, null, null);
        var unknown = new Party("Northwind", Samples.SELLER.address(), null, "123/456", null, null, null, null);

        assertThat(new Samples.Draft(calls).between(known, Samples.BUYER).made().taxes())
                .hasSize(1);
        assertThatThrownBy(() ->
                        new Samples.Draft(calls).between(unknown, Samples.BUYER).made())
                .hasMessageContaining("BR-CO-26: the seller has no VAT id and no register number");
    }

    @Test
    void aSupplyWithinTheUnionNeedsItsCountry() {
        var calls = List.of(line("1", "Calls", "1", "10.00", K, "0"));

        assertThat(new Samples.Draft(calls)
                        .delivered(new Delivery(null, "DE"))
                        .made()
                        .taxes())
                .hasSize(1);
        assertThatThrownBy(() -> new Samples.Draft(calls).made())
                .hasMessageContaining("BR-IC-12: no country of delivery");
    }

    @Test
    void whatIsNotSubjectToTaxStandsAloneAndWithoutVatIds() {
        var mixed = List.of(line("1", "Calls", "1", "10.00", O, null), line("2", "Rent", "1", "10.00", S, "22"));

        assertThatThrownBy(() -> new Samples.Draft(mixed).made())
                .hasMessageContaining("BR-O-02: VAT ids")
                .hasMessageContaining("BR-O-11: what is not subject to tax stands with what is");
    }

    private static void refused(UnaryOperator<DocumentTotals> wrong, String message) {
        var right = Samples.simple();
        assertThatThrownBy(() -> new InvoiceDocument(
                        right.kind(),
                        right.number(),
                        right.issued(),
                        right.due(),
                        right.currency(),
                        right.language(),
                        right.buyerReference(),
                        right.preceding(),
                        right.period(),
                        right.delivery(),
                        right.seller(),
                        right.buyer(),
                        right.lines(),
                        right.allowances(),
                        right.taxes(),
                        wrong.apply(right.totals()),
                        right.terms(),
                        right.means(),
                        right.notes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
