// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.delay.AccountSetup;
import io.demarc.delay.ChangeKind;
import io.demarc.delay.ChangeOrder;
import io.demarc.web.account.AccountNewPage;
import io.demarc.web.navigation.ConsolePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of a new account, set up later. */
@Named
@RequestScoped
public class AccountSetupDelay implements Delayable {

    @Inject
    AccountNewPage page;

    @Override
    public ChangeOrder order() {
        return new ChangeOrder(ChangeKind.ACCOUNT, null, new AccountSetup(page.creation(), page.asked()));
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @Override
    public String back() {
        var group = page.getFields().getGroup();
        return group == null ? ConsolePage.ACCOUNTS.redirect() : ConsolePage.ACCOUNTS.redirect("group=" + group);
    }
}
