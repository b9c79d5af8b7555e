// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * The movements of an organization's account.
 *
 * @param from the first day
 * @param last the last day
 * @param before the balance on the morning of the first day; below zero when the organization owes
 * @param after the balance in the evening of the last day
 * @param cut whether there are more movements than {@code entries}, which are the first of them
 */
public record Statement(
        Currency currency,
        LocalDate from,
        LocalDate last,
        BigDecimal before,
        BigDecimal after,
        List<Entry> entries,
        boolean cut)
        implements Serializable {

    /** What moves the account. */
    public enum Movement {
        INVOICE,
        CREDIT_NOTE,
        PAYMENT
    }

    /**
     * One movement.
     *
     * @param id of the document or payment
     * @param text the document's number or the payment's reference; may be null
     * @param amount what it adds to the balance; below zero for an invoice
     * @param balance after it
     */
    public record Entry(LocalDate day, Movement movement, long id, String text, BigDecimal amount, BigDecimal balance)
            implements Serializable {

        static Entry of(InvoiceRow row) {
            var isInvoice = row.kind() == InvoiceKind.INVOICE;
            return new Entry(
                    row.issuedOn(),
                    isInvoice ? Movement.INVOICE : Movement.CREDIT_NOTE,
                    row.id(),
                    row.number(),
                    isInvoice ? row.gross().negate() : row.gross(),
                    null);
        }

        static Entry of(PaymentRow row) {
            return new Entry(row.receivedOn(), Movement.PAYMENT, row.id(), row.reference(), row.amount(), null);
        }

        private Entry after(BigDecimal before) {
            return new Entry(day, movement, id, text, amount, before.add(amount));
        }
    }

    static Statement of(Currency currency, LocalDate from, LocalDate last, BigDecimal before, List<Entry> movements) {
        var entries = new ArrayList<Entry>();
        var balance = before;
        for (var movement : movements) {
            var entry = movement.after(balance);
            balance = entry.balance();
            entries.add(entry);
        }
        return new Statement(currency, from, last, before, balance, List.copyOf(entries), false);
    }

    /** The same when there are more movements. */
    Statement cut(BigDecimal afterAll) {
        return new Statement(currency, from, last, before, afterAll, entries, true);
    }
}
