// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import io.demarc.delay.ChangeKind;
import io.demarc.delay.ChangeOrder;
import io.demarc.delay.ContactSetup;
import io.demarc.web.identity.ContactEditPage;
import io.demarc.web.navigation.ConsolePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The form of a contact, saved later. */
@Named
@RequestScoped
public class ContactDelay implements Delayable {

    @Inject
    ContactEditPage page;

    @Override
    public ChangeOrder order() {
        return isNew()
                ? new ChangeOrder(
                        ChangeKind.CONTACT,
                        null,
                        new ContactSetup(page.getOrganization(), page.form(), page.firstPassword()))
                : new ChangeOrder(ChangeKind.CONTACT, page.getId(), page.form());
    }

    @Override
    public boolean isNew() {
        return page.isNew();
    }

    @Override
    public String back() {
        return isNew()
                ? ConsolePage.ORGANIZATION.redirect("id=" + page.getOrganization())
                : ConsolePage.CONTACT.redirect("id=" + page.getId());
    }
}
