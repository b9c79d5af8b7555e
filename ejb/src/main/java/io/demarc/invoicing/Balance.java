// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.Money;
import java.io.Serializable;

/**
 * How an organization's account stands.
 *
 * @param balance what was paid less what was asked for; below zero when it owes
 * @param unbilled what its calls cost that stand on no invoice yet or on a draft, which asks nobody for money; without tax
 * @param debitLimit how far the balance may go below zero; zero when it pays in advance
 */
public record Balance(Money balance, Money unbilled, Money debitLimit) implements Serializable {

    /** Whether the limit is passed, with what is unbilled. */
    public boolean isOverLimit() {
        return balance.amount()
                        .subtract(unbilled.amount())
                        .add(debitLimit.amount())
                        .signum()
                < 0;
    }
}
