// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of service providers. */
@Named
@ViewScoped
public class ProvidersPage extends ListPage<ProviderRow> {

    private static final long serialVersionUID = 1;

    @Inject
    ServiceProviders providers;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.here(ConsolePage.PROVIDERS);
    }

    @Override
    protected List<String> filters() {
        return List.of();
    }

    @Override
    protected List<SortKey> sorts() {
        return ServiceProviders.SORTS;
    }

    @Override
    protected Page<ProviderRow> fetch(PageRequest asked) {
        return providers.page(filter("q"), asked);
    }

    @Override
    protected int count(int most) {
        return providers.count(filter("q"), most);
    }
}
