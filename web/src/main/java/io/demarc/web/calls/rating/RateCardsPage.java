// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.access.CallContext;
import io.demarc.calls.rating.CardPurpose;
import io.demarc.calls.rating.RateCardFilter;
import io.demarc.calls.rating.RateCardRow;
import io.demarc.calls.rating.RateCards;
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

/** The list of rate cards (CL-2). */
@Named
@ViewScoped
public class RateCardsPage extends ListPage<RateCardRow> {

    private static final long serialVersionUID = 1;

    @Inject
    RateCards cards;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.RATE_CARDS);
    }

    @Override
    protected List<String> filters() {
        return List.of("purpose");
    }

    @Override
    protected List<SortKey> sorts() {
        return RateCards.SORTS;
    }

    @Override
    protected Page<RateCardRow> fetch(PageRequest asked) {
        return cards.page(asked(), asked);
    }

    @Override
    protected int count(int most) {
        return cards.count(asked(), most);
    }

    public CardPurpose[] getPurposes() {
        return CardPurpose.values();
    }

    private RateCardFilter asked() {
        return new RateCardFilter(filter("q"), word("purpose", CardPurpose.class));
    }
}
