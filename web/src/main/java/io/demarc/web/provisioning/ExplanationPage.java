// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning;

import io.demarc.provisioning.level.ChildFilter;
import io.demarc.provisioning.level.Decision;
import io.demarc.provisioning.level.Explanation;
import io.demarc.provisioning.level.Explanation.Answer;
import io.demarc.provisioning.level.Explanation.ForChild;
import io.demarc.provisioning.level.Explanations;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.provisioning.level.Rank;
import io.demarc.provisioning.level.Standing;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** "What would they see?": the section, each act and each of those below, allowed or refused in words (DV-9). */
@Named
@ViewScoped
public class ExplanationPage extends ListPage<ForChild> {

    private static final long serialVersionUID = 1;

    @Inject
    Explanations explanations;

    @Inject
    ProvisioningLevels levels;

    @Inject
    HolderPlace place;

    @Inject
    Labels labels;

    private Holder holder;
    private transient Explanation explanation;

    @Override
    public void open() {
        super.open();
        place.show(holder, ConsolePage.PROVISIONING_EXPLANATION);
    }

    @Override
    protected void load() {
        holder = place.named(number("provider"), number("organization"), number("account"));
        super.load();
    }

    @Override
    protected List<String> filters() {
        return List.of("provider", "organization", "account");
    }

    @Override
    protected List<SortKey> sorts() {
        return ProvisioningLevels.sorts(holder);
    }

    @Override
    protected Page<ForChild> fetch(PageRequest asked) {
        explanation = explanations.of(holder, search(), asked);
        return explanation.children();
    }

    @Override
    protected int count(int most) {
        return isAccount() ? 0 : levels.count(holder, search(), most);
    }

    private ChildFilter search() {
        return new ChildFilter(filter("q"), null);
    }

    public boolean isAccount() {
        return holder.rank() == Rank.ACCOUNT;
    }

    /** By what people know whom the page is about. */
    public String getName() {
        var known = levels.child(holder);
        return known == null ? labels.of(holder.rank()) : known.name();
    }

    public Rank getRank() {
        return holder.rank();
    }

    /** The rank of those below. */
    public Rank getRankBelow() {
        return holder.rank().child();
    }

    public String getParameter() {
        return HolderPlace.parameter(getRankBelow());
    }

    public Standing getStanding() {
        return explanation().standing();
    }

    public Decision getSection() {
        return explanation().section();
    }

    public List<Answer> getAnswers() {
        return explanation().answers();
    }

    /** The words of a refusal; empty when it is none. */
    public String reason(Decision decision) {
        return decision.problem().map(labels::problem).orElse("");
    }

    private Explanation explanation() {
        if (explanation == null) {
            load();
        }
        return explanation;
    }
}
