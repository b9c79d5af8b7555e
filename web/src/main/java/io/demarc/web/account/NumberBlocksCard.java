// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.BlockUse;
import io.demarc.account.BlockUses;
import io.demarc.tenancy.NumberBlocks;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The internal number blocks on an organization's main page (CU-8). */
@Named
@ViewScoped
public class NumberBlocksCard implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    OrganizationPage page;

    @Inject
    NumberBlocks blocks;

    @Inject
    BlockUses uses;

    @Inject
    Notices notices;

    private transient List<BlockUse> shown;

    public List<BlockUse> getShown() {
        if (shown == null) {
            shown = uses.of(page.getId());
        }
        return shown;
    }

    /** Whether an administrator has said where internal numbers begin. */
    public boolean isRangeSet() {
        return blocks.range().isPresent();
    }

    public String assign() {
        var block = blocks.assign(page.getId());
        notices.done("numberBlock.assigned", String.valueOf(block.first()), String.valueOf(block.last()));
        return again();
    }

    public String giveBack(long id) {
        var block = blocks.giveBack(id);
        notices.done("numberBlock.givenBack", String.valueOf(block.first()), String.valueOf(block.last()));
        return again();
    }

    private String again() {
        return ConsolePage.ORGANIZATION.redirect("id=" + page.getId());
    }
}
