// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * An invoice or credit note in the terms of EN 16931, from which PDF and XML are made. Whoever holds one knows that its
 * sums are right: it cannot be made with others.
 *
 * @param kind BT-3
 * @param number BT-1; null for a draft, which has no XML
 * @param issued BT-2
 * @param due BT-9; null when {@code terms} say it, or when nothing is to be paid
 * @param currency BT-5, also that of the tax
 * @param language that readers are addressed in: en, it, es, fr or de
 * @param buyerReference BT-10: what the buyer wants to find; may be null
 * @param preceding BG-3: what is corrected; empty for most invoices
 * @param period BG-14; may be null
 * @param delivery BG-13; may be null
 * @param seller BG-4
 * @param buyer BG-7
 * @param lines BG-25, at least one (BR-16)
 * @param allowances BG-20 and BG-21
 * @param taxes BG-23, one per category and rate in use
 * @param totals BG-22
 * @param terms BT-20; may be null
 * @param means BG-16; may be null
 * @param notes BG-1
 */
public record InvoiceDocument(
        DocumentKind kind,
        String number,
        LocalDate issued,
        LocalDate due,
        Currency currency,
        Locale language,
        String buyerReference,
        List<PrecedingInvoice> preceding,
        DateSpan period,
        Delivery delivery,
        Party seller,
        Party buyer,
        List<DocumentLine> lines,
        List<DocumentAllowance> allowances,
        List<TaxGroup> taxes,
        DocumentTotals totals,
        String terms,
        PaymentMeans means,
        List<String> notes) {

    /** @throws IllegalArgumentException when a sum or a rule does not hold; the message names each, with its rule */
    public InvoiceDocument {
        preceding = List.copyOf(preceding);
        lines = List.copyOf(lines);
        allowances = List.copyOf(allowances);
        taxes = List.copyOf(taxes);
        notes = List.copyOf(notes);
        var flaws = new Flaws();
        Arithmetic.check(currency, lines, allowances, taxes, totals, flaws);
        TaxRules.check(seller, buyer, taxes, delivery, period, flaws);
        flaws.addIf(totals.due().signum() > 0 && due == null && terms == null, "BR-CO-25", "no due date and no terms");
        flaws.throwIfAny(number);
    }

    public boolean isDraft() {
        return number == null;
    }
}
