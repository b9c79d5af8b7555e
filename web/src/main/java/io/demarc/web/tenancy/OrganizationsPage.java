// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.access.CallContext;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The list of organizations. */
@Named
@ViewScoped
public class OrganizationsPage extends ListPage<OrganizationRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Organizations organizations;

    @Inject
    NamedPlace named;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(named.of(number("provider"), null)).here(ConsolePage.ORGANIZATIONS);
    }

    @Override
    protected List<String> filters() {
        return List.of("status", "provider", "tag", "manager");
    }

    @Override
    protected List<SortKey> sorts() {
        return Organizations.SORTS;
    }

    @Override
    protected Page<OrganizationRow> fetch(PageRequest asked) {
        return organizations.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return organizations.count(asked(), most);
    }

    public OrganizationStatus[] getStatuses() {
        return OrganizationStatus.values();
    }

    public List<String> getTags() {
        return organizations.tags();
    }

    public List<String> getManagers() {
        return organizations.managers();
    }

    /** What the selects of the search form choose is not carried along beside them. */
    @Override
    public Map<String, String> getKept() {
        var kept = super.getKept();
        kept.keySet().removeAll(List.of("tag", "manager"));
        return kept;
    }

    /** Whether rows of several providers may stand beside each other. */
    public boolean isProviderShown() {
        return CallContext.caller().scope().isSystem() && filter("provider") == null;
    }

    private OrganizationFilter asked() {
        return new OrganizationFilter(
                filter("q"),
                word("status", OrganizationStatus.class),
                number("provider"),
                filter("tag"),
                filter("manager"));
    }
}
