// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.TemplateForm;

/** A new template as a program describes it: what it is for, and the text of its first draft. */
public record TemplateDocument(
        String name,
        Maker maker,
        FileRole role,
        String modelPattern,
        String firmwarePattern,
        boolean shared,
        String text) {

    TemplateForm form() {
        return new TemplateForm(name, maker, role, modelPattern, firmwarePattern, shared);
    }
}
