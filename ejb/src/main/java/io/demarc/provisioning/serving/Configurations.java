// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.PhoneKey;
import io.demarc.provisioning.device.PhoneSheet;
import io.demarc.provisioning.device.PhoneSheets;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.RenderedFile;
import io.demarc.provisioning.template.Rendering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds which file of a device a name means, and has it made. */
@ApplicationScoped
class Configurations {

    /** What people know the templates by that come with Demarc. */
    private static final String SHIPPED = "shipped";

    @Inject
    PhoneSheets sheets;

    @Inject
    Rendering rendering;

    @Inject
    KeptFiles kept;

    /** Empty when phones of this device's maker ask for no such file, or none is there for them. */
    Optional<ConfigurationFile> of(PhoneSheet device, RequestedFile file) {
        return role(device.key().maker(), file).flatMap(role -> of(device, role));
    }

    /** What configures the device, whatever its maker's phones call it. */
    Optional<ConfigurationFile> main(PhoneSheet device) {
        return of(device, FileRole.DEVICE);
    }

    /** What {@link #main} says, with its secrets masked, for people. */
    Optional<String> shown(PhoneSheet device) {
        return rendering.masked(device, sheets.open(device), FileRole.DEVICE).map(RenderedFile::text);
    }

    /** The file that is the same for all phones of a model. */
    Optional<ConfigurationFile> common(RequestedFile file, PhoneAgent agent) {
        var model = file.model() == null ? agent.model() : file.model();
        return file.maker() == null
                ? Optional.empty()
                : rendering.modelFile(file.maker(), model, agent.firmware()).map(made -> file(made, false));
    }

    /** Whether the name means the file that configures the device, and not one that leads to it. */
    static boolean isMain(PhoneKey device, RequestedFile file) {
        return role(device.maker(), file).filter(FileRole.DEVICE::equals).isPresent();
    }

    private Optional<ConfigurationFile> of(PhoneSheet device, FileRole role) {
        return kept.find(device, role).or(() -> made(device, role));
    }

    private Optional<ConfigurationFile> made(PhoneSheet device, FileRole role) {
        var phone = sheets.open(device);
        var made = rendering.file(device, phone, role).map(file -> file(file, phone.isWiped()));
        made.ifPresent(file -> kept.keep(device, role, file));
        return made;
    }

    private static Optional<FileRole> role(Maker maker, RequestedFile file) {
        if (file.maker() != null && file.maker() != maker) {
            return Optional.empty();
        }
        if (!file.is(FileKind.DEVICE)) {
            return isFirstOfKnown(maker, file) ? Optional.of(FileRole.DEVICE) : Optional.empty();
        }
        return Optional.of(
                maker == Maker.POLY && file.maker() == null && file.mac() != null ? FileRole.MASTER : FileRole.DEVICE);
    }

    /** What a Cisco's first file says is where the next one is: for one that proved itself, that is at its own address. */
    private static boolean isFirstOfKnown(Maker maker, RequestedFile file) {
        return maker == Maker.CISCO && file.is(FileKind.MODEL);
    }

    private static ConfigurationFile file(RenderedFile made, boolean wipes) {
        var version = made.template() == null ? SHIPPED : made.template() + " " + made.version();
        return new ConfigurationFile(made.contentType(), made.text(), made.sha256(), version, wipes);
    }
}
