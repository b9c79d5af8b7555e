// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.provisioning.device.PhoneKey;
import io.demarc.provisioning.device.PhoneKeys;
import io.demarc.provisioning.device.PhoneSheets;
import io.demarc.provisioning.level.DevicePolicies;
import io.demarc.provisioning.template.DiffLine;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Tells how far a device is; whether it drifted is found out without asking it (DV-12). */
@Stateless
public class DeviceStories {

    @Inject
    PhoneKeys keys;

    @Inject
    PhoneSheets sheets;

    @Inject
    Configurations configurations;

    @Inject
    ContactRepository contacts;

    @Inject
    DevicePolicies policies;

    /**
     * @param locale of the reason, should nothing be made for the device
     * @throws NotFound when there is none in the caller's scope
     */
    @Requires(DEVICE_READ)
    public DeviceStory story(long deviceId, Locale locale) {
        policies.opened();
        var device = keys.visible(deviceId);
        return story(contacts.find(deviceId).orElse(null), now(device, locale));
    }

    /** What a device would get, or why it gets nothing. */
    private record Now(ConfigurationFile file, String shown, String problem) {}

    private Now now(PhoneKey device, Locale locale) {
        if (!device.provisioning()) {
            return new Now(null, null, null);
        }
        try {
            return CallContext.callAs(PhoneDesk.CALLER, () -> {
                var sheet = sheets.byId(device.deviceId()).orElseThrow(NotFound::new);
                var file = configurations.main(sheet).orElse(null);
                return new Now(file, configurations.shown(sheet).orElse(null), null);
            });
        } catch (BusinessException unwritable) {
            return new Now(null, null, unwritable.problems().get(0).text(locale));
        }
    }

    private static DeviceStory story(PhoneContact contact, Now now) {
        var file = now.file();
        var got = contact == null ? null : contact.hash();
        return new DeviceStory(
                DeviceState.of(contact != null, got, file == null ? null : file.hash()),
                contact == null ? null : contact.firstAt(),
                contact == null ? null : contact.lastAt(),
                contact == null ? null : contact.address(),
                contact == null ? null : contact.agent(),
                contact == null ? null : contact.servedAt(),
                contact == null ? null : contact.templateVersion(),
                got,
                file == null ? null : file.version(),
                file == null ? null : file.hash(),
                now.problem(),
                difference(contact, now));
    }

    private static List<DiffLine> difference(PhoneContact contact, Now now) {
        var file = now.file();
        if (contact == null
                || contact.hash() == null
                || file == null
                || contact.hash().equals(file.hash())) {
            return List.of();
        }
        return contact.shown() == null ? null : DiffLine.between(contact.shown(), now.shown());
    }
}
