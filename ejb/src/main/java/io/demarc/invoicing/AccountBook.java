// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Money;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** What an organization has or owes, and how that came about (IN-5). */
@Stateless
public class AccountBook {

    private static final int MOST_ENTRIES = 10_000;

    @Inject
    InvoiceSql sql;

    @Inject
    InvoiceRepository invoices;

    @Inject
    PaymentRepository payments;

    @Inject
    OrganizationRegistry organizations;

    /** The balance below zero is what it owes. */
    @Requires(INVOICE_READ)
    public Balance balance(long organizationId) {
        var terms = organizations.all(List.of(organizationId)).stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .form()
                .terms();
        var currency = Currency.getInstance(terms.currency());
        return new Balance(
                new Money(sql.account(organizationId).balance(), currency),
                new Money(sql.unbilled(organizationId), currency),
                new Money(terms.debitLimit(), currency));
    }

    /**
     * The statement of account; of more than 10,000 movements the first.
     *
     * @param from the first day
     * @param last the last day
     */
    @Requires(INVOICE_READ)
    public Statement statement(long organizationId, LocalDate from, LocalDate last) {
        if (last.isBefore(from)) {
            throw new BusinessException(Problem.at("until", "statement.days"));
        }
        var currency = balance(organizationId).balance().currency();
        var before = sql.accountBefore(organizationId, from).balance();
        var movements = movements(organizationId, from, last);
        if (movements.size() <= MOST_ENTRIES) {
            return Statement.of(currency, from, last, before, movements);
        }
        var after = sql.accountBefore(organizationId, last.plusDays(1)).balance();
        return Statement.of(currency, from, last, before, movements.subList(0, MOST_ENTRIES))
                .cut(after);
    }

    /** In the order of their days; at least one more than are shown, if there are more. */
    private List<Statement.Entry> movements(long organizationId, LocalDate from, LocalDate last) {
        var movements = new ArrayList<Statement.Entry>();
        invoices.issued(organizationId, from, last, MOST_ENTRIES + 1)
                .forEach(invoice -> movements.add(Statement.Entry.of(invoice)));
        payments.received(organizationId, from, last, MOST_ENTRIES + 1)
                .forEach(payment -> movements.add(Statement.Entry.of(payment)));
        movements.sort(Comparator.comparing(Statement.Entry::day));
        return movements;
    }
}
