// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.ContactFilter;
import io.demarc.identity.ContactRow;
import io.demarc.identity.ContactType;
import io.demarc.identity.Contacts;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.tenancy.NamedPlace;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Global Contacts: those of all organizations in scope (CU-4), or of one. */
@Named
@ViewScoped
public class ContactsPage extends ListPage<ContactRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Contacts contacts;

    @Inject
    NamedPlace named;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(place()).here(getTitle());
    }

    @Override
    protected List<String> filters() {
        return List.of("type", "enabled", "provider", "organization");
    }

    @Override
    protected List<SortKey> sorts() {
        return Contacts.SORTS;
    }

    @Override
    protected Page<ContactRow> fetch(PageRequest asked) {
        return contacts.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return contacts.count(asked(), most);
    }

    public ContactType[] getTypes() {
        return ContactType.values();
    }

    /** They are global only as long as no organization is named. */
    public String getTitle() {
        return labels.get(isOrganizationShown() ? "page.CONTACTS" : "organization.contacts");
    }

    /** Whether contacts of several organizations may stand beside each other. */
    public boolean isOrganizationShown() {
        return place().organizationId() == null;
    }

    /** The one whose contacts these are; null when they are those of several. */
    public Long getOrganization() {
        return place().organizationId();
    }

    private TenantPath place() {
        return named.of(number("provider"), number("organization"));
    }

    private ContactFilter asked() {
        return new ContactFilter(
                filter("q"),
                number("provider"),
                number("organization"),
                word("type", ContactType.class),
                truth("enabled"));
    }
}
