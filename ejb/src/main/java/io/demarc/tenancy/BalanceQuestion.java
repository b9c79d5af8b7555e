// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.Money;
import java.util.Currency;

/** Asks whoever writes the invoices what an organization has or owes (CU-1). */
public class BalanceQuestion {

    private final long organizationId;
    private final Currency currency;
    private Money balance;

    BalanceQuestion(long organizationId, Currency currency) {
        this.organizationId = organizationId;
        this.currency = currency;
    }

    public long organizationId() {
        return organizationId;
    }

    public Currency currency() {
        return currency;
    }

    /** @param money below zero when it owes */
    public void answer(Money money) {
        balance = money;
    }

    /** Null when nobody writes invoices. */
    Money balance() {
        return balance;
    }
}
