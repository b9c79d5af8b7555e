// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.ContactView;
import io.demarc.identity.Contacts;
import io.demarc.web.navigation.Breadcrumb;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A contact: how to reach them, and the state of their login. */
@Named
@ViewScoped
public class ContactPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Contacts contacts;

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
                .here(contact.form().name());
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
