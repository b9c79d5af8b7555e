// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.delay.ChangeKind;
import io.demarc.delay.ChangeOrder;
import io.demarc.web.account.AccountEditPage;
import io.demarc.web.navigation.ConsolePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of an account, saved later. */
@Named
@RequestScoped
public class AccountDelay implements Delayable {

    @Inject
    AccountEditPage page;

    @Override
    public ChangeOrder order() {
        return new ChangeOrder(ChangeKind.ACCOUNT, page.getId(), page.details());
    }

    @Override
    public boolean isNew() {
        return false;
    }

    @Override
    public String back() {
        return ConsolePage.ACCOUNT.redirect("id=" + page.getId());
    }
}
