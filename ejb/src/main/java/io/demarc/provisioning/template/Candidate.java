// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;

/**
 * A template that may be the one for a phone.
 *
 * @param shared of the administrator's: whether providers' devices get it
 * @param published what everybody gets; null when nothing is published
 * @param staged what some get first; null when nothing is staged
 * @param stage who gets the staged one
 */
record Candidate(
        long templateId,
        TenantPath owner,
        boolean shared,
        ModelPattern model,
        ModelPattern firmware,
        Long published,
        Long staged,
        Stage stage) {

    boolean isFor(Asking asking) {
        return isOffered(asking.place()) && model.matches(asking.model()) && firmware.matches(asking.firmware());
    }

    /** DV-7: what the administrator does not share is for the administrator's own devices only. */
    private boolean isOffered(TenantPath place) {
        return owner.contains(place) && (shared || !owner.isSystem() || place.isSystem());
    }

    /** The version that the phone gets of it; null when none. */
    Long versionFor(Asking asking) {
        return staged != null && stage.includes(templateId, asking) ? staged : published;
    }

    Candidate as(Long publishedNow, Long stagedNow, Stage stageNow) {
        return new Candidate(templateId, owner, shared, model, firmware, publishedNow, stagedNow, stageNow);
    }

    /** 0 for the administrator, 1 for a provider, 2 for an organization. */
    int nearness() {
        return owner.isSystem() ? 0 : owner.organizationId() == null ? 1 : 2;
    }
}
