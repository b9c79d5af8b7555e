// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.template;

import static io.demarc.access.Permission.SECRET_REVEAL;
import static io.demarc.access.Permission.TEMPLATE_READ;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.device.Phone;
import io.demarc.provisioning.device.PhoneCensus;
import io.demarc.provisioning.device.PhoneChoice;
import io.demarc.provisioning.device.PhoneSheets;
import io.demarc.provisioning.template.FileMaking.Source;
import io.demarc.provisioning.template.language.TemplateText;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a real phone would get (DV-11), with dots in the place of secrets. */
@Stateless
public class Previews {

    private static final int MOST_CHOICES = 50;

    @Inject
    FileMaking making;

    @Inject
    HoldingSettings settings;

    @Inject
    TemplateSight sight;

    @Inject
    PhoneSheets sheets;

    @Inject
    PhoneCensus census;

    @Inject
    TemplateGate gate;

    @Inject
    Event<Deed> deeds;

    /** Phones to look at. */
    @Requires(TEMPLATE_READ)
    public List<PhoneChoice> choices(Maker maker, String search) {
        gate.look();
        return census.choices(maker, search, MOST_CHOICES);
    }

    /** The files that a device can ask for, whether they can be made now or not. */
    @Requires(TEMPLATE_READ)
    public List<FileRole> roles(long deviceId) {
        gate.look();
        var asking = Asking.of(phone(deviceId));
        return Arrays.stream(FileRole.values())
                .filter(role -> making.source(asking, role).isPresent())
                .toList();
    }

    /**
     * The file that a device gets now, masked.
     *
     * @return empty when its maker's phones ask for no such file
     * @throws NotFound when the device is not in the caller's scope
     * @throws BusinessException when it cannot be made
     */
    @Requires(TEMPLATE_READ)
    public Optional<RenderedFile> now(long deviceId, FileRole role) {
        gate.look();
        var phone = phone(deviceId);
        return making.source(Asking.of(phone), role).map(source -> masked(source, phone));
    }

    /** The file that a device would get of a version, masked. */
    @Requires(TEMPLATE_READ)
    public RenderedFile of(long versionId, long deviceId) {
        gate.look();
        return masked(Source.of(sight.version(versionId)), phone(deviceId));
    }

    /**
     * The file that a device would get of a text that is being written, masked.
     *
     * @throws BusinessException with every problem of the text
     */
    @Requires(TEMPLATE_READ)
    public RenderedFile of(FileRole role, String text, long deviceId) {
        gate.look();
        var phone = phone(deviceId);
        var checked = TemplateText.written(text, ShippedTemplates.format(phone.maker()), role.sharing());
        return masked(Source.shipped(checked), phone);
    }

    /** The file that a device gets now, with its secrets. That it was shown stands in the audit log. */
    @Requires(SECRET_REVEAL)
    public Optional<RenderedFile> revealed(long deviceId, FileRole role) {
        gate.look();
        var phone = phone(deviceId);
        deeds.fire(new Deed(Act.PASSWORD_SHOWN, phone.place(), "device", deviceId, phone.name()));
        return making.source(Asking.of(phone), role)
                .map(source -> making.make(source, phone, making.values(phone.place(), deviceId)));
    }

    /** What would change for a device if {@code versionId} were for it; no lines when nothing would. */
    @Requires(TEMPLATE_READ)
    public List<DiffLine> difference(long versionId, long deviceId) {
        gate.look();
        var version = sight.version(versionId);
        var phone = phone(deviceId);
        var before = making.source(Asking.of(phone), version.template().role())
                .map(source -> masked(source, phone).text())
                .orElse("");
        return DiffLine.between(before, masked(Source.of(version), phone).text());
    }

    private RenderedFile masked(Source source, Phone phone) {
        if (source.text().sharing() == FileRole.MODEL.sharing()) {
            var values = Mask.over(settings.at(TenantPath.SYSTEM, null));
            return making.make(source, Asking.model(phone.maker(), phone.model(), phone.firmware()), values);
        }
        return making.make(source, Mask.over(phone), Mask.over(settings.at(phone.place(), phone.deviceId())));
    }

    private Phone phone(long deviceId) {
        var chosen = census.choice(deviceId);
        return sheets.byId(chosen.id()).map(sheets::open).orElseThrow(NotFound::new);
    }
}
