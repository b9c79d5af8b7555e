// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning;

import io.demarc.provisioning.level.Child;
import io.demarc.provisioning.level.Lowering;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.provisioning.level.Standing;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Sets the level of one row, once it was said whom that lowers (DV-3). */
@Named
@ViewScoped
public class LevelDialog implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ProvisioningLevels levels;

    @Inject
    Labels labels;

    @Inject
    Notices notices;

    private Standing standing;
    private String name;
    private ProvisioningLevel level;

    public void choose(Child child) {
        standing = levels.standing(child.standing().holder());
        name = child.name();
        level = standing.own();
    }

    public String save() {
        var holder = standing.holder();
        levels.set(holder, level);
        notices.done("level.done", name, labels.of(level));
        var list = HolderPlace.query(holder.parent());
        return list == null
                ? ConsolePage.PROVISIONING_LEVELS.redirect()
                : ConsolePage.PROVISIONING_LEVELS.redirect(list);
    }

    /** What the one above cannot give cannot be chosen, but it stays as it is where it was set before. */
    public List<SelectItem> getChoices() {
        return standing == null
                ? List.of()
                : Stream.of(ProvisioningLevel.MODIFY, ProvisioningLevel.VIEW, ProvisioningLevel.NONE)
                        .map(each -> new SelectItem(each, labels.of(each), null, !isGrantable(each)))
                        .toList();
    }

    private boolean isGrantable(ProvisioningLevel each) {
        return each == standing.own() || standing.above().reaches(each);
    }

    /** Why some cannot be chosen, and who can change that; null when all can. */
    public String getLimit() {
        return standing == null
                ? null
                : standing.above()
                        .refusing(ProvisioningLevel.MODIFY)
                        .map(labels::problem)
                        .orElse(null);
    }

    public Lowering getLowering() {
        return standing == null || level == null ? null : levels.lowering(standing.holder(), level);
    }

    public String getName() {
        return name;
    }

    public ProvisioningLevel getLevel() {
        return level;
    }

    public void setLevel(ProvisioningLevel level) {
        this.level = level;
    }
}
