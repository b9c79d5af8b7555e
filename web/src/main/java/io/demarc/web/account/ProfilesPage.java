// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.access.CallContext;
import io.demarc.account.ProfileRow;
import io.demarc.account.Profiles;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of provisioning profiles (AC-16). */
@Named
@ViewScoped
public class ProfilesPage extends ListPage<ProfileRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Profiles profiles;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.PROFILES);
    }

    @Override
    protected List<String> filters() {
        return List.of();
    }

    @Override
    protected List<SortKey> sorts() {
        return Profiles.SORTS;
    }

    @Override
    protected Page<ProfileRow> fetch(PageRequest asked) {
        return profiles.page(filter("q"), asked);
    }

    @Override
    protected int count(int most) {
        return profiles.count(filter("q"), most);
    }
}
