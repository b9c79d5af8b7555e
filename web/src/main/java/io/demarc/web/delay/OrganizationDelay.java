// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.delay.ChangeKind;
import io.demarc.delay.ChangeOrder;
import io.demarc.delay.OrganizationSetup;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.tenancy.OrganizationEditPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of an organization, saved later. */
@Named
@RequestScoped
public class OrganizationDelay implements Delayable {

    @Inject
    OrganizationEditPage page;

    @Override
    public ChangeOrder order() {
        return isNew()
                ? new ChangeOrder(ChangeKind.ORGANIZATION, null, new OrganizationSetup(page.getProvider(), page.form()))
                : new ChangeOrder(ChangeKind.ORGANIZATION, page.getId(), page.form());
    }

    @Override
    public boolean isNew() {
        return page.isNew();
    }

    @Override
    public String back() {
        return isNew() ? ConsolePage.ORGANIZATIONS.redirect() : ConsolePage.ORGANIZATION.redirect("id=" + page.getId());
    }
}
