// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.ContactView;
import io.demarc.identity.Contacts;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.session.ActingSession;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** What can be done to a contact from a row or from its page, once a dialog was answered (CU-4, CU-7). */
@Named
@ViewScoped
public class ContactActions implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Contacts contacts;

    @Inject
    ActingSession acting;

    @Inject
    Notices notices;

    private Long id;
    private ContactView contact;
    private String reason;

    /** The one that the dialog is about. */
    public void choose(long chosen) {
        id = chosen;
        contact = contacts.get(chosen);
        reason = null;
    }

    public String disable() {
        contacts.disable(id);
        return done("contact.disabled");
    }

    public String enable() {
        contacts.enable(id);
        return done("contact.enabled");
    }

    public String resetTwoFactor() {
        contacts.resetTwoFactor(id);
        return done("contact.twoFactorReset");
    }

    public String delete() {
        contacts.delete(id);
        notices.careful("contact.deleted", contact.form().name(), contact.form().email());
        return ConsolePage.CONTACTS.redirect("organization=" + contact.scope().organizationId());
    }

    /** Opens the portal as this contact. */
    public void openPortal() throws IOException {
        acting.start(id, reason);
    }

    private String done(String notice) {
        notices.done(notice, contact.form().name());
        return ConsolePage.CONTACT.redirect("id=" + id);
    }

    /** Null before one was chosen. */
    public ContactView getContact() {
        return contact;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
