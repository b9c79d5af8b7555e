// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import io.demarc.account.AccountDetails;
import io.demarc.account.Accounts;
import io.demarc.account.Groups;
import io.demarc.kernel.TenantPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class AccountSubject implements Subject<AccountDetails, AccountSetup> {

    @Inject
    Accounts accounts;

    @Inject
    Groups groups;

    @Override
    public TenantPath owner(long id) {
        return accounts.get(id).owner();
    }

    @Override
    public AccountDetails form(long id) {
        return accounts.get(id).details();
    }

    @Override
    public String name(AccountDetails details) {
        return details.username();
    }

    @Override
    public void save(long id, AccountDetails details) {
        accounts.update(id, details);
    }

    @Override
    public TenantPath place(AccountSetup setup) {
        return groups.path(setup.account().details().groupId());
    }

    @Override
    public String nameOfNew(AccountSetup setup) {
        return setup.account().details().username().strip();
    }

    @Override
    public long setUp(AccountSetup setup) {
        return accounts.create(setup.way(), setup.account());
    }
}
