// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.ACCOUNT_WRITE;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Turns some accounts off or on at once; those that are so already are left alone. For more than a page there is
 * {@link AccountChanges}.
 */
@Stateless
public class BulkSwitch {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountSwitch turn;

    @Requires(ACCOUNT_WRITE)
    public Switched disable(List<Long> ids, String reason) {
        return disableAll(accounts.all(ids), reason);
    }

    @Requires(ACCOUNT_WRITE)
    public Switched enable(List<Long> ids, String reason) {
        return enableAll(accounts.all(ids), reason);
    }

    private Switched disableAll(List<Account> found, String reason) {
        var enabled = found.stream().filter(Account::isEnabled).toList();
        enabled.forEach(account -> turn.disable(account, reason));
        return new Switched(enabled.size(), 0);
    }

    private Switched enableAll(List<Account> found, String reason) {
        var disabled = found.stream().filter(account -> !account.isEnabled()).toList();
        var ready =
                disabled.stream().filter(account -> !account.awaitsActivation()).toList();
        ready.forEach(account -> turn.enable(account, reason));
        return new Switched(ready.size(), disabled.size() - ready.size());
    }
}
