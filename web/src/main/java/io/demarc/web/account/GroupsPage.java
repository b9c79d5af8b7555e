// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.GroupFilter;
import io.demarc.account.GroupRow;
import io.demarc.account.Groups;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.tenancy.NamedPlace;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The list of groups, the first line of the menu (GA-3). */
@Named
@ViewScoped
public class GroupsPage extends ListPage<GroupRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Groups groups;

    @Inject
    NamedPlace named;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(place()).here(ConsolePage.GROUPS);
    }

    @Override
    protected List<String> filters() {
        return List.of("organization");
    }

    @Override
    protected List<SortKey> sorts() {
        return Groups.SORTS;
    }

    @Override
    protected Page<GroupRow> fetch(PageRequest asked) {
        return groups.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return groups.count(asked(), most);
    }

    /** What the select of the search form chooses is not carried along beside it. */
    @Override
    public Map<String, String> getKept() {
        var kept = super.getKept();
        kept.remove("organization");
        return kept;
    }

    private GroupFilter asked() {
        return new GroupFilter(filter("q"), number("organization"));
    }

    private TenantPath place() {
        return named.of(null, number("organization"));
    }
}
