// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;

/**
 * A line in the list of templates; the numbers of versions are null when there is none in that state.
 *
 * @param draftId the id of the version that is being written
 */
public record TemplateRow(
        Long id,
        String name,
        Maker maker,
        FileRole role,
        String modelPattern,
        String firmwarePattern,
        boolean shared,
        Long providerId,
        Long organizationId,
        Integer published,
        Integer staged,
        Integer draft,
        Long draftId) {

    private static final String NUMBER_IN =
            "(select max(v.number) from TemplateVersion v where v.template = e and v.state = "
                    + "io.demarc.provisioning.template.VersionState.";

    static final String COLUMNS = "e.id, e.name, e.maker, e.role, e.modelPattern, e.firmwarePattern, e.shared,"
            + " e.providerId, e.organizationId, " + NUMBER_IN + "PUBLISHED), " + NUMBER_IN + "STAGED), " + NUMBER_IN
            + "DRAFT), (select max(d.id) from TemplateVersion d where d.template = e and d.state = "
            + "io.demarc.provisioning.template.VersionState.DRAFT)";

    /** Whose it is: the administrator's, a provider's or an organization's. */
    public SettingOrigin owner() {
        return HoldingSettings.origin(new TenantPath(providerId, organizationId));
    }
}
