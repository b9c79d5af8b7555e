// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.calls.rating.AssignmentRow;
import io.demarc.calls.rating.CardAssignments;
import io.demarc.calls.rating.CardVersionState;
import io.demarc.calls.rating.CardVersionView;
import io.demarc.calls.rating.CardVersions;
import io.demarc.calls.rating.RateCardView;
import io.demarc.calls.rating.RateCards;
import io.demarc.kernel.TenantPath;
import io.demarc.store.PageRequest;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A rate card: its versions, whose calls it rates, and what can be done with it (CL-2). */
@Named
@ViewScoped
public class RateCardPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 200;

    @Inject
    RateCards cards;

    @Inject
    CardVersions versions;

    @Inject
    CardAssignments assignments;

    @Inject
    CustomerChoices choices;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Clock clock;

    private Long id;
    private RateCardView card;
    private transient List<CardVersionView> all;
    private transient List<AssignmentRow> assigned;
    private List<Long> organizations = new ArrayList<>();

    /** Called when the page is opened. */
    public void open() {
        card = cards.get(id);
        breadcrumb
                .in(TenantPath.provider(card.providerId()))
                .page(ConsolePage.RATE_CARDS, "")
                .here(card.form().name());
    }

    /** The next version, with the rates of the newest. */
    public String draft() {
        var newest = getVersions().isEmpty() ? null : getVersions().get(0).id();
        return ConsolePage.RATE_VERSION.redirect("id=" + versions.draft(id, newest, null));
    }

    public String assign() {
        assignments.assign(id, organizations);
        notices.done("rates.assigned", organizations.size());
        return here();
    }

    public String assignToEverybody() {
        assignments.assignToEverybody(id);
        notices.done("rates.assignedToEverybody", card.form().currency());
        return here();
    }

    public String remove(long assignment) {
        assignments.remove(List.of(assignment));
        notices.done("rates.removed");
        return here();
    }

    public String delete() {
        cards.delete(id);
        notices.done("rates.deleted", card.form().name());
        return ConsolePage.RATE_CARDS.redirect();
    }

    private String here() {
        return ConsolePage.RATE_CARD.redirect("id=" + id);
    }

    public List<CardVersionView> getVersions() {
        if (all == null) {
            all = versions.of(id);
        }
        return all;
    }

    /** The version by which calls are rated that begin now; null when there is none. */
    public CardVersionView getInForce() {
        return getVersions().stream()
                .filter(version -> version.tookEffect(clock.instant()))
                .max(Comparator.comparing(CardVersionView::effectiveFrom))
                .orElse(null);
    }

    public CardVersionView getDraft() {
        return getVersions().stream()
                .filter(version -> version.state() == CardVersionState.DRAFT)
                .findFirst()
                .orElse(null);
    }

    /** The one that was published before it; null when there is none. */
    public CardVersionView before(CardVersionView version) {
        return getVersions().stream()
                .filter(other -> other.number() < version.number() && other.state() == CardVersionState.PUBLISHED)
                .findFirst()
                .orElse(null);
    }

    /** The first of them, those for everybody included. */
    public List<AssignmentRow> getAssigned() {
        if (assigned == null) {
            assigned = assignments
                    .page(null, id, null, PageRequest.parse(CardAssignments.SORTS, null, null, SHOWN))
                    .rows();
        }
        return assigned;
    }

    public boolean isForEverybody() {
        return getAssigned().stream().anyMatch(AssignmentRow::isForEverybody);
    }

    public List<Long> search(String text) {
        return choices.search(text, card.providerId());
    }

    public RateCardView getCard() {
        return card;
    }

    public List<Long> getOrganizations() {
        return organizations;
    }

    public void setOrganizations(List<Long> organizations) {
        this.organizations = organizations == null ? new ArrayList<>() : organizations;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
