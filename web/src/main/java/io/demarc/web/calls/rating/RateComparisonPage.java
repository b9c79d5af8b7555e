// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.calls.rating.CardComparisons;
import io.demarc.calls.rating.CardVersionView;
import io.demarc.calls.rating.CardVersions;
import io.demarc.calls.rating.PriceChange;
import io.demarc.calls.rating.PriceMove;
import io.demarc.calls.rating.RateCardView;
import io.demarc.calls.rating.RateCards;
import io.demarc.calls.rating.VersionComparison;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Labels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What differs from one version of a card to another (CL-2). */
@Named
@ViewScoped
public class RateComparisonPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 100;

    private static final Map<PriceMove, String> TONES = Map.of(
            PriceMove.NEW, "running",
            PriceMove.GONE, "neutral",
            PriceMove.DEARER, "bad",
            PriceMove.CHEAPER, "good",
            PriceMove.OTHER, "careful");

    @Inject
    RateCards cards;

    @Inject
    CardVersions versions;

    @Inject
    CardComparisons comparisons;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Labels labels;

    @Inject
    Format format;

    private Long before;
    private Long after;
    private PriceMove move;
    private CardVersionView earlier;
    private CardVersionView later;
    private RateCardView card;
    private transient VersionComparison comparison;

    /** Called when the page is opened. */
    public void open() {
        earlier = versions.get(before);
        later = versions.get(after);
        card = cards.get(later.cardId());
        breadcrumb
                .in(TenantPath.provider(card.providerId()))
                .page(ConsolePage.RATE_CARDS, "")
                .link(card.form().name(), ConsolePage.RATE_CARD, "?id=" + card.id())
                .link(labels.get("rates.versionNumber", later.number()), ConsolePage.RATE_VERSION, "?id=" + after)
                .here(ConsolePage.RATE_COMPARISON);
    }

    /** The bar: how many of each there are, the unchanged last. */
    public List<Part> getParts() {
        var parts = new ArrayList<Part>();
        comparison().counts().forEach((each, count) -> parts.add(part(labels.of(each), count, TONES.get(each))));
        parts.add(part(labels.get("rates.same"), comparison().same(), "neutral"));
        return parts;
    }

    private Part part(String label, int count, String tone) {
        return new Part(label, count, format.number(count), tone);
    }

    public int getTotal() {
        return comparison().same() + comparison().changes().size();
    }

    public int getChanged() {
        return comparison().changes().size();
    }

    public List<PriceChange> getChanges() {
        return comparison().changes().stream()
                .filter(change -> move == null || change.move() == move)
                .limit(SHOWN)
                .toList();
    }

    /** Whether there are more of them than are shown. */
    public boolean isCut() {
        return (move == null ? getChanged() : getCounts().get(move)) > SHOWN;
    }

    public Map<PriceMove, Integer> getCounts() {
        return comparison().counts();
    }

    public String tone(PriceMove each) {
        return TONES.get(each);
    }

    private VersionComparison comparison() {
        if (comparison == null) {
            comparison = comparisons.compare(before, after);
        }
        return comparison;
    }

    public PriceMove[] getMoves() {
        return PriceMove.values();
    }

    public CardVersionView getEarlier() {
        return earlier;
    }

    public CardVersionView getLater() {
        return later;
    }

    public RateCardView getCard() {
        return card;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }

    public PriceMove getMove() {
        return move;
    }

    public void setMove(PriceMove move) {
        this.move = move;
    }

    /** A part of the bar. */
    public record Part(String label, int count, String value, String tone) {}
}
