// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.calls.rating.CardVersionState;
import io.demarc.calls.rating.CardVersionView;
import io.demarc.calls.rating.CardVersions;
import io.demarc.calls.rating.RateCardView;
import io.demarc.calls.rating.RateCards;
import io.demarc.calls.rating.RateFiles;
import io.demarc.calls.rating.RateRow;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;

/** The rates of a version of a card; those of a draft can be brought in and published (CL-2). */
@Named
@ViewScoped
public class RateVersionPage extends ListPage<RateRow> {

    private static final long serialVersionUID = 1;

    @Inject
    RateCards cards;

    @Inject
    CardVersions versions;

    @Inject
    RateFiles files;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Labels labels;

    @Inject
    Clock clock;

    private Long id;
    private CardVersionView version;
    private CardVersionView before;
    private RateCardView card;

    @Override
    public void open() {
        version = versions.get(id);
        card = cards.get(version.cardId());
        before = versions.of(card.id()).stream()
                .filter(other -> other.number() < version.number() && other.state() == CardVersionState.PUBLISHED)
                .findFirst()
                .orElse(null);
        super.open();
        breadcrumb
                .in(TenantPath.provider(card.providerId()))
                .page(ConsolePage.RATE_CARDS, "")
                .link(card.form().name(), ConsolePage.RATE_CARD, "?id=" + card.id())
                .here(labels.get("rates.versionNumber", version.number()));
    }

    /** The version stands in the address of each of its pages. */
    @Override
    protected List<String> filters() {
        return List.of("id");
    }

    @Override
    public boolean isFiltered() {
        return filter("q") != null;
    }

    @Override
    protected List<SortKey> sorts() {
        return CardVersions.SORTS;
    }

    @Override
    protected Page<RateRow> fetch(PageRequest asked) {
        return versions.rates(id, filter("q"), asked);
    }

    @Override
    protected int count(int most) {
        return versions.countRates(id, filter("q"), most);
    }

    /** Sends all rates of the version as a CSV file that can be imported again. */
    public void export() throws IOException {
        var name = card.form().name().replaceAll("[^\\p{L}\\p{N}]+", "-") + "-" + version.number() + ".csv";
        Faces.sendFile(name, true, output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            files.write(id, text);
            text.flush();
        });
    }

    public String discard() {
        versions.discard(id);
        notices.done("rates.discarded", version.number());
        return ConsolePage.RATE_CARD.redirect("id=" + card.id());
    }

    public String withdraw() {
        versions.withdraw(id);
        notices.done("rates.withdrawn");
        return ConsolePage.RATE_CARD.redirect("id=" + card.id());
    }

    /** It is published and has not taken effect. */
    public boolean isWithdrawable() {
        return version.state() == CardVersionState.PUBLISHED && !version.tookEffect(clock.instant());
    }

    public boolean isDraft() {
        return version.state() == CardVersionState.DRAFT;
    }

    public CardVersionView getVersion() {
        return version;
    }

    /** What was published before; null when nothing was. */
    public CardVersionView getBefore() {
        return before;
    }

    public RateCardView getCard() {
        return card;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
