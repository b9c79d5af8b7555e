// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.portal;

import io.demarc.access.CallContext;
import io.demarc.account.AccountFilter;
import io.demarc.account.Accounts;
import io.demarc.identity.OwnContact;
import io.demarc.tenancy.OrganizationFigures;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStanding;
import io.demarc.tenancy.Organizations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where contacts start: how their organization stands, and what their provider wants them to know (CU-1, CU-4). */
@Named
@RequestScoped
public class PortalStartPage {

    @Inject
    Organizations organizations;

    @Inject
    OrganizationStanding standing;

    @Inject
    Accounts accounts;

    @Inject
    OwnContact contact;

    private OrganizationForm organization;
    private OrganizationFigures figures;
    private long accountCount;
    private String notes;

    /** Called when the page is opened. */
    public void open() {
        var id = CallContext.caller().scope().organizationId();
        organization = organizations.get(id);
        figures = standing.of(id);
        accountCount = accounts.countByStatus(AccountFilter.inOrganization(id)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        notes = contact.details().publicNotes();
    }

    public OrganizationForm getOrganization() {
        return organization;
    }

    public OrganizationFigures getFigures() {
        return figures;
    }

    public long getAccountCount() {
        return accountCount;
    }

    public String getNotes() {
        return notes;
    }
}
