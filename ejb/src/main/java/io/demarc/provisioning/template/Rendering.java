// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes the files that phones fetch (DV-10). The same phone gets the same bytes until something changes. */
@Stateless
public class Rendering {

    @Inject
    FileMaking making;

    @Inject
    HoldingSettings settings;

    /**
     * A file of one device. A device without lines gets the one that wipes its credentials (DV-13).
     *
     * @return empty when there is no such file for its maker
     * @throws BusinessException when a value cannot be written into the file
     */
    @Requires(WORK)
    public Optional<RenderedFile> file(Phone phone, FileRole role) {
        return making.source(Asking.of(phone), role)
                .map(source -> making.make(source, phone, making.values(phone.place(), phone.deviceId())));
    }

    /** The same with its secrets masked, for people. */
    @Requires(WORK)
    public Optional<RenderedFile> masked(Phone phone, FileRole role) {
        return making.source(Asking.of(phone), role)
                .map(source ->
                        making.make(source, Mask.over(phone), Mask.over(settings.at(phone.place(), phone.deviceId()))));
    }

    /**
     * The first file of all phones of a model; it holds no secrets.
     *
     * @param firmware null when the phone did not tell
     * @return empty when the maker's phones ask for none
     */
    @Requires(WORK)
    public Optional<RenderedFile> modelFile(Maker maker, String model, String firmware) {
        var asking = Asking.model(maker, model, firmware);
        return making.source(asking, FileRole.MODEL)
                .map(source -> making.make(source, asking, making.values(TenantPath.SYSTEM, null)));
    }
}
