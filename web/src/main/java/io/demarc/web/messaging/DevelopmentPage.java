// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.access.CallContext;
import io.demarc.kernel.PublicUrl;
import io.demarc.messaging.DevelopmentInbox;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Newest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What development gateways caught, the newest first (SM-1). */
@Named
@ViewScoped
public class DevelopmentPage extends ListPage<DevelopmentInbox.Row> {

    private static final long serialVersionUID = 1;

    @Inject
    DevelopmentInbox inbox;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    PublicUrl publicUrl;

    @Override
    public void open() {
        super.open();
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.GATEWAYS, "")
                .here(ConsolePage.DEVELOPMENT_MESSAGES);
    }

    /** Looks whether more came in. */
    public void refresh() {
        load();
    }

    /** The text with the links that a phone's user would open. */
    public List<TextPiece> pieces(String text) {
        return TextPiece.linking(text, publicUrl.address());
    }

    @Override
    protected List<String> filters() {
        return List.of();
    }

    @Override
    protected List<SortKey> sorts() {
        return DevelopmentInbox.SORTS;
    }

    @Override
    protected Page<DevelopmentInbox.Row> fetch(PageRequest asked) {
        return inbox.page(filter("q"), Newest.first(asked, filter("sort")));
    }

    @Override
    protected int count(int most) {
        return inbox.count(filter("q"), most);
    }
}
