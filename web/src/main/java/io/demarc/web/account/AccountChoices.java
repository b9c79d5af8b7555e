// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.account.GroupFilter;
import io.demarc.account.GroupRow;
import io.demarc.account.Groups;
import io.demarc.account.ProfileRow;
import io.demarc.account.Profiles;
import io.demarc.account.SecurityModel;
import io.demarc.kernel.TenantPath;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ServiceProviders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the selects of the pages about groups and accounts offer: at most 200 lines each, by name. */
@Named
@RequestScoped
public class AccountChoices {

    private static final int MOST = 200;

    @Inject
    Organizations organizations;

    @Inject
    ServiceProviders providers;

    @Inject
    Groups groups;

    @Inject
    Profiles profiles;

    private List<OrganizationRow> organizationRows;
    private final Map<Long, List<GroupRow>> groupRows = new HashMap<>();
    private final Map<Long, List<ProfileRow>> profileRows = new HashMap<>();

    /** Whether the caller sees more than one organization, so that its name tells something. */
    public boolean isSeveralOrganizations() {
        return CallContext.caller().scope().organizationId() == null;
    }

    public List<OrganizationRow> getOrganizations() {
        if (organizationRows == null) {
            var first = new PageRequest(Organizations.SORTS.get(0), true, null, MOST);
            organizationRows = organizations.page(OrganizationFilter.ALL, first).rows();
        }
        return organizationRows;
    }

    /** @param organization null for all that the caller sees */
    public List<GroupRow> groups(Long organization) {
        return groupRows.computeIfAbsent(organization, unused -> {
            var first = new PageRequest(Groups.SORTS.get(0), true, null, MOST);
            return groups.page(new GroupFilter(null, organization), first).rows();
        });
    }

    /** The same, and {@code chosen} as well when there are so many groups that it is not among them. */
    public List<GroupRow> groups(Long organization, Long chosen) {
        var rows = groups(organization);
        if (chosen == null || rows.stream().anyMatch(row -> row.id().equals(chosen))) {
            return rows;
        }
        return Stream.concat(Stream.of(groups.row(chosen)), rows.stream()).toList();
    }

    /** The group as a select names it: with its organization when there are several. */
    public String label(GroupRow group) {
        return isSeveralOrganizations() ? group.organization() + " › " + group.name() : group.name();
    }

    /** The profiles that accounts at {@code place} may use. */
    public List<ProfileRow> profiles(TenantPath place) {
        if (place == null || place.providerId() == null || !CallContext.caller().may(Permission.PROFILE_READ)) {
            return List.of();
        }
        return profileRows.computeIfAbsent(place.providerId(), profiles::choices);
    }

    /** For those who see several providers. */
    public List<ProviderRow> getProviders() {
        return providers
                .page(null, new PageRequest(ServiceProviders.SORTS.get(0), true, null, MOST))
                .rows();
    }

    public AccountType[] getTypes() {
        return AccountType.values();
    }

    public SecurityModel[] getSecurityModels() {
        return SecurityModel.values();
    }

    public AccountStatus[] getStatuses() {
        return AccountStatus.values();
    }
}
