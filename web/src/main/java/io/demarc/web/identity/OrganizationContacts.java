// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.identity.ContactFilter;
import io.demarc.identity.ContactRow;
import io.demarc.identity.Contacts;
import io.demarc.store.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The contacts on the main page of an organization: the first ten by name (CU-4). */
@Named
@ViewScoped
public class OrganizationContacts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 10;
    private static final int COUNTED = 10_000;

    @Inject
    Contacts contacts;

    private List<ContactRow> rows;
    private int count;

    /** Reads them once for each view, so that a button acts on the row that was seen. */
    public List<ContactRow> rows(long organizationId) {
        if (rows == null) {
            load(organizationId);
        }
        return rows;
    }

    private void load(long organizationId) {
        if (!CallContext.caller().may(Permission.CONTACT_READ)) {
            rows = List.of();
            return;
        }
        var filter = ContactFilter.ofOrganization(organizationId);
        rows = contacts.page(filter, PageRequest.parse(Contacts.SORTS, null, null, SHOWN))
                .rows();
        count = contacts.count(filter, COUNTED);
    }

    /** All of them, as far as they are counted. */
    public int getCount() {
        return count;
    }

    public boolean isMore() {
        return count > SHOWN;
    }
}
