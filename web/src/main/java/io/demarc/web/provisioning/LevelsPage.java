// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning;

import io.demarc.provisioning.level.Child;
import io.demarc.provisioning.level.ChildFilter;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevel;
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

/** Provisioning permissions: the level of each of those directly below somebody, and where it comes from (DV-2, DV-3). */
@Named
@ViewScoped
public class LevelsPage extends ListPage<Child> {

    private static final long serialVersionUID = 1;

    @Inject
    ProvisioningLevels levels;

    @Inject
    HolderPlace place;

    @Inject
    Labels labels;

    private Holder parent;
    private Standing above;

    @Override
    public void open() {
        super.open();
        place.show(parent(), ConsolePage.PROVISIONING_LEVELS);
    }

    @Override
    protected void load() {
        parent = place.named(number("provider"), number("organization"), null);
        above = levels.standing(parent);
        super.load();
    }

    @Override
    protected List<String> filters() {
        return List.of("provider", "organization", "level");
    }

    @Override
    protected List<SortKey> sorts() {
        return ProvisioningLevels.sorts(parent());
    }

    @Override
    protected Page<Child> fetch(PageRequest asked) {
        return levels.children(parent(), asked(), asked);
    }

    @Override
    protected int count(int most) {
        return levels.count(parent(), asked(), most);
    }

    private ChildFilter asked() {
        return new ChildFilter(filter("q"), word("level", ProvisioningLevel.class));
    }

    private Holder parent() {
        return parent;
    }

    /** Where the one stands whose children these are. */
    public Standing getAbove() {
        return above;
    }

    /** Why the one above cannot give Modify, and who can change that; null when they can. */
    public String getRefusal() {
        return above.refusing(ProvisioningLevel.MODIFY).map(labels::problem).orElse(null);
    }

    /** The rank of those in the list. */
    public Rank getRank() {
        return parent.rank().child();
    }

    /** Whether their levels are set by the one who looks at the page. */
    public boolean isSettable() {
        return getRows().stream()
                .findFirst()
                .filter(child -> levels.isSetByCaller(child.standing().holder()))
                .isPresent();
    }

    /** In words, where the level comes from. */
    public String origin(Standing standing) {
        if (standing.isLimited()) {
            var by = standing.decidedBy();
            return labels.get("level.origin.limited", labels.of(by.holder().rank()), labels.of(by.level()));
        }
        return standing.own() == ProvisioningLevel.NONE
                ? labels.get("level.origin.none")
                : labels.get(
                        "level.origin.set", labels.of(standing.above().holder().rank()));
    }

    /** Whether a search or a level narrows the list, beside whose children they are. */
    public boolean isNarrowed() {
        return filter("q") != null || filter("level") != null;
    }

    public ProvisioningLevel[] getLevels() {
        return ProvisioningLevel.values();
    }

    /** The parameter by which the list of those below a row is found. */
    public String getParameter() {
        return HolderPlace.parameter(getRank());
    }

    public boolean isAccounts() {
        return getRank() == Rank.ACCOUNT;
    }

    /** The address of this list without search and filters. */
    public String getAll() {
        return parent.id() == null ? "?" : "?" + HolderPlace.query(parent);
    }
}
