// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.template.language.Addresses;
import io.demarc.provisioning.template.language.PhoneModel;
import io.demarc.provisioning.template.language.Renderer;
import io.demarc.provisioning.template.language.TemplateText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Finds the template for a phone's file and makes the file, for phones and for previews alike. */
@ApplicationScoped
class FileMaking {

    @Inject
    VersionRepository versions;

    @Inject
    HoldingSettings settings;

    @Inject
    PublicUrl publicUrl;

    /** The source of a phone's file; empty when its maker's phones ask for no such file and nobody wrote one. */
    Optional<Source> source(Asking asking, FileRole role) {
        return CallContext.callAs(Caller.system("provisioning"), () -> {
            var candidates = versions.candidates(asking.maker(), role, asking.place());
            return TemplateChoice.version(candidates, asking)
                    .map(id -> Source.of(versions.get(id)))
                    .or(() -> shipped(asking.maker(), role));
        });
    }

    static Optional<Source> shipped(Maker maker, FileRole role) {
        return ShippedTemplates.find(maker, role).map(Source::shipped);
    }

    RenderedFile make(Source source, Phone phone, Map<String, String> values) {
        var text = source.text();
        return source.file(Renderer.render(text, PhoneModel.of(phone, text.variables(), values, addresses())));
    }

    RenderedFile make(Source source, Asking asking, Map<String, String> values) {
        var text = source.text();
        return source.file(Renderer.render(
                text, PhoneModel.ofModel(asking.model(), asking.firmware(), text.variables(), values, addresses())));
    }

    Map<String, String> values(TenantPath place, Long deviceId) {
        return HoldingSettings.values(settings.at(place, deviceId));
    }

    private Addresses addresses() {
        return new Addresses(publicUrl.address() + "/provision");
    }

    /**
     * What a file is made from.
     *
     * @param name of the template; null when it is the shipped one
     * @param versionId null when it is the shipped one
     * @param number 0 when it is the shipped one
     */
    record Source(TemplateText text, String name, Long versionId, int number) {

        static Source of(TemplateVersion version) {
            return new Source(version.text(), version.template().name(), version.id(), version.number());
        }

        static Source shipped(TemplateText text) {
            return new Source(text, null, null, 0);
        }

        RenderedFile file(String rendered) {
            return RenderedFile.of(text.format().contentType(), rendered, name, versionId, number);
        }
    }
}
