// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountFilter;
import io.demarc.account.AccountRow;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import io.demarc.account.Accounts;
import io.demarc.account.Groups;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.tenancy.NamedPlace;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The list of accounts, of one group or of all that the caller sees (AC-9). */
@Named
@ViewScoped
public class AccountsPage extends ListPage<AccountRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Accounts accounts;

    @Inject
    Groups groups;

    @Inject
    Organizations organizations;

    @Inject
    NamedPlace named;

    @Inject
    Breadcrumb breadcrumb;

    private String groupName;
    private String place;
    private int notActivated;

    @Override
    public void open() {
        super.open();
        notActivated = accounts.count(activated(asked(), false), COUNTED + 1);
        var where = where();
        breadcrumb.in(where).page(ConsolePage.GROUPS, "");
        if (number("group") != null) {
            groupName = groups.get(number("group")).name();
            breadcrumb.here(groupName);
        } else {
            breadcrumb.here(ConsolePage.ACCOUNTS);
        }
        place = groupName == null && where.organizationId() != null
                ? organizations.get(where.organizationId()).name()
                : groupName;
    }

    private TenantPath where() {
        return number("group") == null ? named.of(null, number("organization")) : groups.path(number("group"));
    }

    @Override
    protected List<String> filters() {
        return List.of("organization", "group", "status", "enabled", "type", "activated");
    }

    @Override
    protected List<SortKey> sorts() {
        return Accounts.SORTS;
    }

    @Override
    protected Page<AccountRow> fetch(PageRequest asked) {
        return accounts.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return accounts.count(asked(), most);
    }

    /** What the selects of the search form choose is not carried along beside them. */
    @Override
    public Map<String, String> getKept() {
        var kept = super.getKept();
        kept.keySet().removeAll(List.of("organization", "group", "status"));
        return kept;
    }

    AccountFilter asked() {
        return new AccountFilter(
                filter("q"),
                number("organization"),
                number("group"),
                word("status", AccountStatus.class),
                truth("enabled"),
                word("type", AccountType.class),
                truth("activated"),
                null);
    }

    private static AccountFilter activated(AccountFilter filter, boolean activated) {
        return new AccountFilter(
                filter.search(),
                filter.organizationId(),
                filter.groupId(),
                filter.status(),
                filter.enabled(),
                filter.type(),
                activated,
                null);
    }

    /** How many of those listed wait for their activation, counted up to the usual limit. */
    public int getNotActivated() {
        return Math.min(notActivated, COUNTED);
    }

    /** The group's name when the list shows one group, else null. */
    public String getGroupName() {
        return groupName;
    }

    /** The group or organization that the list is about; null for all. */
    public String getPlace() {
        return place;
    }

    /** Whether something beside the group narrows the list. */
    public boolean isNarrowed() {
        return isFiltered() && (groupName == null || !with("group", null).equals("?"));
    }

    public Long getGroup() {
        return number("group");
    }

    public Long getOrganization() {
        return number("organization");
    }
}
