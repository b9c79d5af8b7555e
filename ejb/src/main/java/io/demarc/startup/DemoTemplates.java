// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.Publication;
import io.demarc.provisioning.template.Stage;
import io.demarc.provisioning.template.TemplateForm;
import io.demarc.provisioning.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A template that the administrator shares, with the next version being written, and one that a provider writes. */
@ApplicationScoped
class DemoTemplates {

    @Inject
    Templates templates;

    @Inject
    Publication publication;

    void create(long provider) {
        CallContext.runAs(
                Caller.worker("nina", TenantPath.provider(provider)),
                () -> templates.create(
                        new TemplateForm("Snom desk phones", Maker.SNOM, FileRole.DEVICE, "D7*", "*", false),
                        templates.shipped(Maker.SNOM, FileRole.DEVICE)));
        var text = templates.shipped(Maker.YEALINK, FileRole.DEVICE);
        var form = new TemplateForm("Yealink T4x", Maker.YEALINK, FileRole.DEVICE, "T4*", "*", true);
        var id = templates.create(form, text);
        publication.publish(templates.versions(id).get(0).id(), Stage.EVERYBODY);
        templates.saveDraft(id, text + "features.dnd.allow = 0\n");
    }
}
