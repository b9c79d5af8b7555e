// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.ContactForm;
import io.demarc.identity.ContactType;
import io.demarc.identity.Contacts;
import io.demarc.identity.FirstPassword;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Creates and changes a contact (CU-4). */
@Named
@ViewScoped
public class ContactEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Contacts contacts;

    @Inject
    Organizations organizations;

    @Inject
    PasswordFields passwordFields;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long organization;
    private ContactFields fields = new ContactFields();

    /** Called when the page is opened. */
    public void open() {
        if (id == null) {
            fields.setLanguage(organizations.get(organization).language());
            fields.setType(ContactType.GENERAL);
            breadcrumb
                    .in(organizations.path(organization))
                    .contacts(organization)
                    .here(ConsolePage.CONTACT_NEW);
            return;
        }
        var contact = contacts.get(id);
        organization = contact.scope().organizationId();
        fields = ContactFields.of(contact.form());
        show(contact.scope(), contact.form());
    }

    private void show(TenantPath scope, ContactForm form) {
        breadcrumb
                .in(scope)
                .contacts(organization)
                .link(form.name(), ConsolePage.CONTACT, "?id=" + id)
                .here(ConsolePage.CONTACT_EDIT);
    }

    /** Save and Continue: out of the form. */
    public String save() {
        return ConsolePage.CONTACT.redirect("id=" + keep());
    }

    /** Save and Stay: a new contact is followed by an empty form for the next one. */
    public String saveAndStay() {
        var isNew = isNew();
        var kept = keep();
        return isNew
                ? ConsolePage.CONTACT_NEW.redirect("organization=" + organization)
                : ConsolePage.CONTACT_EDIT.redirect("id=" + kept);
    }

    private long keep() {
        var form = form();
        if (isNew()) {
            var first = firstPassword();
            var made = contacts.create(organization, form, first);
            notices.done(FirstPassword.MAILED.equals(first) ? "contact.createdMailed" : "contact.created", form.name());
            return made.id();
        }
        contacts.update(id, form);
        notices.done("contact.updated", form.name());
        return id;
    }

    /** What is typed at this moment. */
    public ContactForm form() {
        return fields.form();
    }

    /** How a new contact comes to the password. */
    public FirstPassword firstPassword() {
        return passwordFields.answer();
    }

    public boolean isNew() {
        return id == null;
    }

    public ContactType[] getTypes() {
        return ContactType.values();
    }

    public ContactFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }
}
