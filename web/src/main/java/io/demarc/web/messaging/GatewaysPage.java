// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.access.CallContext;
import io.demarc.messaging.Gateways;
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

/** The list of gateways, each with its connection (SM-1). */
@Named
@ViewScoped
public class GatewaysPage extends ListPage<GatewayLine> {

    private static final long serialVersionUID = 1;

    @Inject
    Gateways gateways;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.GATEWAYS);
    }

    /** Looks again at the connections. */
    public void refresh() {
        load();
    }

    @Override
    protected List<String> filters() {
        return List.of();
    }

    @Override
    protected List<SortKey> sorts() {
        return Gateways.SORTS;
    }

    @Override
    protected Page<GatewayLine> fetch(PageRequest asked) {
        return gateways.page(filter("q"), asked).map(row -> new GatewayLine(row, gateways.contact(row.id())));
    }

    @Override
    protected int count(int most) {
        return gateways.count(filter("q"), most);
    }
}
