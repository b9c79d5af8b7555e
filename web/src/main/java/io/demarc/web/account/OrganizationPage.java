// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountFilter;
import io.demarc.account.AccountStatus;
import io.demarc.account.Accounts;
import io.demarc.account.GroupFilter;
import io.demarc.account.GroupRow;
import io.demarc.account.Groups;
import io.demarc.kernel.Money;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationFigures;
import io.demarc.tenancy.OrganizationStanding;
import io.demarc.tenancy.OrganizationView;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Currency;
import java.util.List;

/** The main page of an organization (CU-1): its state, how much hangs on it, and its first groups. */
@Named
@ViewScoped
public class OrganizationPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int GROUPS_COUNTED = 10_000;
    private static final int GROUPS_SHOWN = 10;

    @Inject
    Organizations organizations;

    @Inject
    OrganizationStanding standing;

    @Inject
    Groups groups;

    @Inject
    Accounts accounts;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private OrganizationView organization;
    private OrganizationFigures figures;
    private transient List<GroupRow> firstGroups;
    private int groupCount;
    private long accountCount;
    private long notActivatedCount;

    /** Called when the page is opened. */
    public void open() {
        organization = organizations.view(id);
        figures = standing.of(id);
        var filter = new GroupFilter(null, id);
        groupCount = groups.count(filter, GROUPS_COUNTED);
        firstGroups = groups.page(filter, PageRequest.parse(Groups.SORTS, null, null, GROUPS_SHOWN))
                .rows();
        countAccounts();
        breadcrumb.in(organization.path());
    }

    private void countAccounts() {
        var byStatus = accounts.countByStatus(AccountFilter.inOrganization(id));
        accountCount = byStatus.values().stream().mapToLong(Long::longValue).sum();
        notActivatedCount = accountCount - byStatus.getOrDefault(AccountStatus.ACTIVATED, 0L);
    }

    public OrganizationView getOrganization() {
        return organization;
    }

    /** Null when there is none. */
    public Money getDailySpendLimit() {
        var terms = organization.form().terms();
        return terms.dailySpendLimit() == null
                ? null
                : new Money(terms.dailySpendLimit(), Currency.getInstance(terms.currency()));
    }

    public String getTags() {
        return String.join(", ", organization.form().tags());
    }

    public OrganizationFigures getFigures() {
        return figures;
    }

    public List<GroupRow> getFirstGroups() {
        return firstGroups;
    }

    public int getGroupCount() {
        return groupCount;
    }

    /** Whether there are more groups than this page shows. */
    public boolean isMoreGroups() {
        return groupCount > GROUPS_SHOWN;
    }

    public long getAccountCount() {
        return accountCount;
    }

    public long getNotActivatedCount() {
        return notActivatedCount;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
