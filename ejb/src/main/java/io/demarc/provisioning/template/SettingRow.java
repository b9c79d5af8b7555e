// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.provisioning.template.language.Variable;

/**
 * A setting as it stands at one level.
 *
 * @param value what is set here, null when nothing is; of a secret only dots
 * @param holding what holds here, whoever set it; of a secret only dots
 * @param origin who set what holds
 * @param inherited what would hold if nothing were set here; of a secret only dots
 */
public record SettingRow(Variable variable, String value, String holding, SettingOrigin origin, String inherited) {

    public String name() {
        return variable.name();
    }

    public boolean isSet() {
        return value != null;
    }
}
