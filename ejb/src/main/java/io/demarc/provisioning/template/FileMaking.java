// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.template.language.Addresses;
import io.demarc.provisioning.template.language.CompiledTemplate;
import io.demarc.provisioning.template.language.PhoneModel;
import io.demarc.provisioning.template.language.TemplateText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the template for a phone's file and makes the file, for phones and for previews alike. */
@ApplicationScoped
class FileMaking {

    private static final Map<ShippedFile, Source> SHIPPED = new ConcurrentHashMap<>();

    private record ShippedFile(Maker maker, FileRole role) {}

    @Inject
    VersionRepository versions;

    @Inject
    HoldingSettings settings;

    @Inject
    PublicUrl publicUrl;

    /** The source of a phone's file; empty when its maker's phones ask for no such file and nobody wrote one. */
    Optional<Source> source(Asking asking, FileRole role) {
        return TemplateChoice.version(candidates(asking, role), asking)
                .map(this::source)
                .or(() -> shipped(asking.maker(), role));
    }

    /** The same, as far as possible from what was read before. */
    Optional<Source> source(Asking asking, FileRole role, Edition edition) {
        var candidates = edition.candidates(asking, role, () -> candidates(asking, role));
        return TemplateChoice.version(candidates, asking)
                .map(id -> edition.source(id, this::source))
                .or(() -> shipped(asking.maker(), role));
    }

    private List<Candidate> candidates(Asking asking, FileRole role) {
        return CallContext.callAs(
                Caller.system("provisioning"), () -> versions.candidates(asking.maker(), role, asking.place()));
    }

    private Source source(long versionId) {
        return CallContext.callAs(Caller.system("provisioning"), () -> Source.of(versions.get(versionId)));
    }

    static Optional<Source> shipped(Maker maker, FileRole role) {
        return ShippedTemplates.find(maker, role)
                .map(text -> SHIPPED.computeIfAbsent(new ShippedFile(maker, role), unused -> Source.shipped(text)));
    }

    RenderedFile make(Source source, Phone phone, Map<String, String> values) {
        var model = PhoneModel.of(phone, source.text().variables(), values, addresses());
        return source.file(source.code().render(model));
    }

    RenderedFile make(Source source, Asking asking, Map<String, String> values) {
        var declared = source.text().variables();
        var model = PhoneModel.ofModel(asking.model(), asking.firmware(), declared, values, addresses());
        return source.file(source.code().render(model));
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
     * @param code the text again, ready to be rendered
     * @param name of the template; null when it is the shipped one
     * @param versionId null when it is the shipped one
     * @param number 0 when it is the shipped one
     */
    record Source(TemplateText text, CompiledTemplate code, String name, Long versionId, int number) {

        static Source of(TemplateVersion version) {
            var text = version.text();
            return new Source(
                    text, CompiledTemplate.of(text), version.template().name(), version.id(), version.number());
        }

        static Source shipped(TemplateText text) {
            return new Source(text, CompiledTemplate.of(text), null, null, 0);
        }

        RenderedFile file(String rendered) {
            return RenderedFile.of(text.format().contentType(), rendered, name, versionId, number);
        }
    }
}
