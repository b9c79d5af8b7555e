// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/**
 * Which templates somebody sees (DV-7): the own ones, those of the levels above, and of the administrator's those that
 * are shared. Of what is not one's own only what is published.
 */
@ApplicationScoped
class TemplateSight {

    private static final int MOST_SHARED = 200;

    @Inject
    TemplateRepository templates;

    @Inject
    VersionRepository versions;

    /** @throws NotFound when the caller does not see it */
    Template template(long id) {
        return templates
                .find(id)
                .or(() -> asInstallation(() -> templates.find(id)).filter(Template::isSharedByAdministrator))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the caller does not see it */
    TemplateVersion version(long id) {
        return asInstallation(() -> versions.find(id))
                .filter(version -> isSeen(template(version.template().id()), version))
                .orElseThrow(NotFound::new);
    }

    /** The newest first. */
    List<TemplateVersion> versionsOf(long templateId) {
        var template = template(templateId);
        return asInstallation(() -> versions.of(templateId)).stream()
                .filter(version -> isSeen(template, version))
                .toList();
    }

    /** What the administrator gives to the providers. */
    List<TemplateRow> shared() {
        return asInstallation(() -> templates.shared(MOST_SHARED));
    }

    static boolean isOwn(Template template) {
        return CallContext.caller().scope().contains(template.owner());
    }

    private static boolean isSeen(Template template, TemplateVersion version) {
        return isOwn(template) || version.state() == VersionState.PUBLISHED;
    }

    private static <T> T asInstallation(Supplier<T> work) {
        return CallContext.callAs(Caller.system("provisioning"), work);
    }
}
