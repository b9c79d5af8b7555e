// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.account.SipUsers;
import io.demarc.kernel.NotFound;
import io.demarc.secrets.MasterKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Devices as their configuration sees them, deleted ones too, with the passwords of their accounts. */
@Stateless
public class Phones {

    @Inject
    DeviceRepository devices;

    @Inject
    RetiredDeviceRepository retired;

    @Inject
    SipUsers users;

    @Inject
    MasterKey masterKey;

    @Requires(WORK)
    public Optional<Phone> byMac(MacAddress mac) {
        return devices.byMac(mac).map(this::phone).or(() -> retired.byMac(mac).map(this::phone));
    }

    /** @param secret as it stands in the address that the phone asked for */
    @Requires(WORK)
    public Optional<Phone> bySecret(String secret) {
        return DeviceSecret.parse(secret)
                .flatMap(parsed -> devices.bySecret(parsed)
                        .map(this::phone)
                        .or(() -> retired.bySecret(parsed).map(this::phone)));
    }

    /** @throws NotFound when there never was one */
    @Requires(WORK)
    public Phone phone(long deviceId) {
        return devices.find(deviceId)
                .map(this::phone)
                .or(() -> retired.byDevice(deviceId).map(this::phone))
                .orElseThrow(NotFound::new);
    }

    private Phone phone(Device device) {
        var lines = device.isProvisioned() ? lines(device) : List.<PhoneLine>of();
        return new Phone(
                device.id(),
                device.mac(),
                device.name(),
                device.maker(),
                device.model(),
                device.firmware(),
                device.serial(),
                device.owner(),
                device.lineCount(),
                lines,
                secret(device.id(), device.secretGeneration()).text(),
                lines.isEmpty());
    }

    private Phone phone(RetiredDevice device) {
        return device.phone(secret(device.deviceId(), device.secretGeneration()));
    }

    private List<PhoneLine> lines(Device device) {
        var assigned = device.lines();
        var byId = users.of(assigned.stream().map(DeviceLine::accountId).toList());
        return assigned.stream()
                .filter(line -> byId.containsKey(line.accountId()))
                .map(line -> PhoneLine.of(line.number(), byId.get(line.accountId())))
                .toList();
    }

    private DeviceSecret secret(long deviceId, int generation) {
        return DeviceSecret.of(deviceId, generation, masterKey);
    }
}
