// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.ContactView;
import io.demarc.identity.Contacts;
import io.demarc.identity.FirstPassword;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Gives a contact a new password (CU-6). */
@Named
@ViewScoped
public class ContactPasswordPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Contacts contacts;

    @Inject
    PasswordFields passwordFields;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private ContactView contact;

    /** Called when the page is opened. */
    public void open() {
        contact = contacts.get(id);
        breadcrumb
                .in(contact.scope())
                .contacts(contact.scope().organizationId())
                .link(contact.form().name(), ConsolePage.CONTACT, "?id=" + id)
                .here(ConsolePage.CONTACT_NEW_PASSWORD);
    }

    public String save() {
        var first = passwordFields.answer();
        contacts.changePassword(id, first);
        var notice = FirstPassword.MAILED.equals(first) ? "contact.passwordMailed" : "contact.passwordChanged";
        notices.done(notice, contact.form().name());
        return ConsolePage.CONTACT.redirect("id=" + id);
    }

    public ContactView getContact() {
        return contact;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
