// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.account.Account;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AccountChildren extends ChildRepository<Account> {

    AccountChildren() {
        super(Account.class, Rank.ACCOUNT, "e.username", "e.fullName");
    }
}
