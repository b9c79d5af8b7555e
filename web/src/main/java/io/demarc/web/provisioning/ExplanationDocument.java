// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning;

import io.demarc.provisioning.level.Decision;
import io.demarc.provisioning.level.DeviceAct;
import io.demarc.provisioning.level.Explanation;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.level.Rank;
import java.util.List;
import java.util.Locale;

/**
 * What somebody sees of the SIP devices and may do with them.
 *
 * @param section whether they see devices at all
 * @param children what they may do for each of those directly below, one page of them
 * @param previous the cursor of the page before; null on the first page
 * @param next the cursor of the page after; null on the last page
 */
public record ExplanationDocument(
        Rank rank,
        Long id,
        ProvisioningLevel own,
        ProvisioningLevel level,
        DecisionDocument section,
        List<ActDocument> acts,
        List<ChildDocument> children,
        String previous,
        String next) {

    /**
     * Allowed, or refused with the reason.
     *
     * @param reason stays the same in all languages and releases; null when it is allowed
     * @param changeableBy who can change that, or the first who must; null when no single level forbids it
     */
    public record DecisionDocument(boolean allowed, String reason, String message, Rank changeableBy) {

        static DecisionDocument of(Decision decision, Locale language) {
            return new DecisionDocument(
                    decision.isAllowed(),
                    decision.isAllowed() ? null : decision.reason().name(),
                    decision.problem().map(problem -> problem.text(language)).orElse(null),
                    decision.changeableBy());
        }
    }

    /** One thing that is done with devices. */
    public record ActDocument(DeviceAct act, DecisionDocument answer) {}

    /**
     * What may be done for one of those below.
     *
     * @param add a new device for them
     * @param change editing, removing or clearing a device that was added for them
     * @param assign a device of one's own that nobody has yet
     */
    public record ChildDocument(
            LevelDocument child, DecisionDocument add, DecisionDocument change, DecisionDocument assign) {}

    static ExplanationDocument of(Explanation explained, Locale language) {
        var standing = explained.standing();
        var children = explained.children();
        return new ExplanationDocument(
                standing.holder().rank(),
                standing.holder().id(),
                standing.own(),
                standing.level(),
                DecisionDocument.of(explained.section(), language),
                explained.answers().stream()
                        .map(answer -> new ActDocument(answer.act(), DecisionDocument.of(answer.decision(), language)))
                        .toList(),
                children.rows().stream()
                        .map(row -> new ChildDocument(
                                LevelDocument.of(row.child()),
                                DecisionDocument.of(row.add(), language),
                                DecisionDocument.of(row.change(), language),
                                DecisionDocument.of(row.assign(), language)))
                        .toList(),
                children.previous(),
                children.next());
    }
}
