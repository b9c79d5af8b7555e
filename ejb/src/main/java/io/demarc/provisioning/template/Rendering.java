// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.PublicUrl;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.template.language.Addresses;
import io.demarc.provisioning.template.language.PhoneModel;
import io.demarc.provisioning.template.language.Renderer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the files that phones fetch (DV-10). The same phone gets the same bytes until something changes. */
@Stateless
public class Rendering {

    @Inject
    PublicUrl publicUrl;

    /** The domain that phones register at; the host of the public URL unless it is given. */
    @Inject
    @ConfigProperty(name = "demarc.sip.domain")
    Optional<String> sipDomain;

    /**
     * A file of one device. A device without lines gets the one that wipes its credentials (DV-13).
     *
     * @return empty when there is no such file for its maker
     * @throws BusinessException when a value cannot be written into the file
     */
    @Requires(WORK)
    public Optional<RenderedFile> file(Phone phone, FileRole role) {
        return ShippedTemplates.find(phone.maker(), role).map(template -> {
            var model = PhoneModel.of(phone, template.variables(), settings(), addresses());
            return RenderedFile.of(
                    template.format().contentType(), Renderer.render(template, model), "shipped", null, 0);
        });
    }

    /**
     * The first file of all phones of a model; it holds no secrets.
     *
     * @param firmware null when the phone did not tell
     * @return empty when the maker's phones ask for none
     */
    @Requires(WORK)
    public Optional<RenderedFile> modelFile(Maker maker, String model, String firmware) {
        return ShippedTemplates.find(maker, FileRole.MODEL).map(template -> {
            var values = PhoneModel.ofModel(model, firmware, template.variables(), settings(), addresses());
            return RenderedFile.of(
                    template.format().contentType(), Renderer.render(template, values), "shipped", null, 0);
        });
    }

    private Map<String, String> settings() {
        var domain = sipDomain.orElseGet(() -> URI.create(publicUrl.address()).getHost());
        return Map.of("registrar", domain, "domain", domain);
    }

    private Addresses addresses() {
        return new Addresses(publicUrl.address() + "/provision");
    }
}
