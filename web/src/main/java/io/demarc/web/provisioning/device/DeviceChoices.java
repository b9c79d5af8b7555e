// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import io.demarc.access.CallContext;
import io.demarc.account.AccountFilter;
import io.demarc.account.AccountRow;
import io.demarc.account.Accounts;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.tenancy.Organizations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, among any number of them, the organization and the accounts that a device is for. */
@Named
@RequestScoped
public class DeviceChoices {

    private static final int OFFERED = 20;

    @Inject
    Organizations organizations;

    @Inject
    Accounts accounts;

    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, String> accountNames = new HashMap<>();

    /** Whether the caller works for more than one organization. */
    public boolean isSeveralOrganizations() {
        return CallContext.caller().scope().organizationId() == null;
    }

    /** The first twenty whose name contains the text, by name. */
    public List<Long> organizations(String text) {
        var filter = new OrganizationFilter(text, null, null, null, null);
        var found = organizations
                .page(filter, PageRequest.parse(Organizations.SORTS, null, null, OFFERED))
                .rows();
        found.forEach(row -> names.put(row.id(), label(row)));
        return found.stream().map(OrganizationRow::id).toList();
    }

    /** The name of an organization, with its provider for those who work for several. */
    public String name(Long id) {
        return id == null
                ? ""
                : names.computeIfAbsent(
                        id, unknown -> organizations.view(unknown).form().name());
    }

    private static String label(OrganizationRow row) {
        return CallContext.caller().scope().isSystem() ? row.name() + " · " + row.provider() : row.name();
    }

    /** The first twenty accounts of an organization whose username, name or number contains the text. */
    public List<Long> accounts(Long organization, String text) {
        if (organization == null) {
            return List.of();
        }
        var filter = new AccountFilter(text, organization, null, null, null, null, null, null);
        var found = accounts.page(filter, PageRequest.parse(Accounts.SORTS, null, null, OFFERED))
                .rows();
        found.forEach(row -> accountNames.put(row.id(), label(row)));
        return found.stream().map(AccountRow::id).toList();
    }

    public String accountName(Long id) {
        return id == null
                ? ""
                : accountNames.computeIfAbsent(
                        id,
                        unknown -> accounts.rows(List.of(unknown)).stream()
                                .findFirst()
                                .map(DeviceChoices::label)
                                .orElse(""));
    }

    private static String label(AccountRow row) {
        return row.fullName() == null ? row.username() : row.username() + " · " + row.fullName();
    }
}
