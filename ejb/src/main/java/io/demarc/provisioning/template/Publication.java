// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static io.demarc.access.Permission.TEMPLATE_READ;
import static io.demarc.access.Permission.TEMPLATE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.PhoneCensus;
import io.demarc.provisioning.device.PhoneKind;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Publishes versions of templates, to all or to some first, and brings the one before back (DV-11). */
@Stateless
public class Publication {

    private static final int SAMPLES = 3;

    @Inject
    TemplateRepository templates;

    @Inject
    VersionRepository versions;

    @Inject
    TemplateSight sight;

    @Inject
    Previews previews;

    @Inject
    PhoneCensus census;

    @Inject
    TemplateGate gate;

    @Inject
    Clock clock;

    /** What would happen if everybody got {@code versionId} now. */
    @Requires(TEMPLATE_READ)
    public Outlook outlook(long versionId) {
        gate.look();
        var version = sight.version(versionId);
        var touched = touched(version);
        var samples = touched.stream()
                .limit(SAMPLES)
                .flatMap(kind -> census.like(kind, 1).stream())
                .map(device -> new Outlook.Sample(device, previews.difference(versionId, device.id())))
                .toList();
        return new Outlook(touched.stream().mapToLong(PhoneKind::count).sum(), samples);
    }

    /**
     * Publishes to everybody, or to some first.
     *
     * @throws BusinessException when everybody has this version already
     */
    @Requires(TEMPLATE_WRITE)
    public void publish(long versionId, Stage stage) {
        var version = locked(versionId);
        var templateId = version.template().id();
        versions.in(VersionState.STAGED, templateId)
                .filter(other -> !other.id().equals(versionId))
                .ifPresent(TemplateVersion::retire);
        if (stage.isEverybody()) {
            versions.in(VersionState.PUBLISHED, templateId)
                    .filter(other -> !other.id().equals(versionId))
                    .ifPresent(TemplateVersion::retire);
            version.publish(author(), clock.instant());
        } else {
            version.stage(stage, author(), clock.instant());
        }
    }

    /** Gives what was staged to everybody. */
    @Requires(TEMPLATE_WRITE)
    public void complete(long versionId) {
        if (versions.get(versionId).state() != VersionState.STAGED) {
            throw new BusinessException(Problem.of("template.notStaged"));
        }
        publish(versionId, Stage.EVERYBODY);
    }

    /**
     * Takes back what was staged last; when nothing is staged, brings back the version that everybody had before. When
     * there was none, the phones get the next template that is for them.
     */
    @Requires(TEMPLATE_WRITE)
    public void rollBack(long templateId) {
        gate.own(templates.getLocked(templateId));
        var staged = versions.in(VersionState.STAGED, templateId);
        if (staged.isPresent()) {
            staged.get().retire();
            return;
        }
        var current = versions.in(VersionState.PUBLISHED, templateId)
                .orElseThrow(() -> new BusinessException(Problem.of("template.nothingPublished")));
        versions.before(current).ifPresent(before -> before.bringBack(author(), clock.instant()));
        current.retire();
    }

    private TemplateVersion locked(long versionId) {
        var version = gate.own(versions.get(versionId));
        templates.getLocked(version.template().id());
        return version;
    }

    private List<PhoneKind> touched(TemplateVersion version) {
        var template = version.template();
        var now = CallContext.callAs(
                Caller.system("provisioning"), () -> versions.candidates(template.maker(), template.role()));
        var then = new ArrayList<>(now.stream()
                .filter(candidate -> candidate.templateId() != template.id())
                .toList());
        then.add(template.candidate(version.id(), null, null));
        return census.kinds(template.maker()).stream()
                .filter(kind -> {
                    var asking = asking(kind, template.role());
                    var chosen = TemplateChoice.version(then, asking);
                    return chosen.isPresent()
                            && chosen.get().equals(version.id())
                            && !chosen.equals(TemplateChoice.version(now, asking));
                })
                .toList();
    }

    private static Asking asking(PhoneKind kind, FileRole role) {
        var place = role == FileRole.MODEL ? TenantPath.SYSTEM : kind.place();
        return new Asking(null, kind.maker(), kind.model(), kind.firmware(), place);
    }

    private static String author() {
        return CallContext.caller().name();
    }
}
