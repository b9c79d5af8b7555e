// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.ACCOUNT_WRITE;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Turns many accounts off or on at once; those that are so already are left alone. */
@Stateless
public class BulkSwitch {

    private static final int AT_A_TIME = 500;

    /** More would keep the operator and the database waiting too long in one go. */
    private static final int MOST = 10_000;

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

    /** @throws BusinessException when more than 10 000 accounts match */
    @Requires(ACCOUNT_WRITE)
    public Switched disable(AccountFilter filter, String reason) {
        return each(filter, matching -> disableAll(matching, reason));
    }

    /** @throws BusinessException when more than 10 000 accounts match */
    @Requires(ACCOUNT_WRITE)
    public Switched enable(AccountFilter filter, String reason) {
        return each(filter, matching -> enableAll(matching, reason));
    }

    private Switched each(AccountFilter filter, Function<List<Account>, Switched> work) {
        if (accounts.count(filter, MOST + 1) > MOST) {
            throw new BusinessException(Problem.of("account.tooMany", MOST));
        }
        var sum = new Switched(0, 0);
        var after = 0L;
        for (var ids = accounts.nextIds(filter, after, AT_A_TIME);
                !ids.isEmpty();
                ids = accounts.nextIds(filter, after, AT_A_TIME)) {
            sum = sum.plus(work.apply(accounts.all(ids)));
            after = ids.get(ids.size() - 1);
            accounts.flushAndForget();
        }
        return sum;
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
