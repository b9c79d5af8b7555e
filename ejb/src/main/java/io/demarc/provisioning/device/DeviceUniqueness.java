// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.store.UniqueKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses a MAC address or serial number that another device has (DV-8). Of a device that the caller sees it tells the
 * name; of any other only that there is one, in the same words whosever it is. The database has the last word: who loses
 * a race is told the same.
 */
@ApplicationScoped
class DeviceUniqueness {

    private static final String SERIAL_CONSTRAINT = "device_serial_once";

    @Inject
    DeviceRepository devices;

    @Inject
    TakenDevices taken;

    /** @param except the device that may have them; null for a new one */
    void check(Problems problems, DeviceForm form, Device except) {
        MacAddress.typedOrNone(form.mac())
                .filter(mac -> except == null || !except.mac().equals(mac))
                .filter(taken::isMac)
                .ifPresent(mac -> note(problems, "mac", devices.byMac(mac)));
        serial(form)
                .filter(serial -> except == null || !serial.equals(except.serial()))
                .filter(taken::isSerial)
                .ifPresent(serial -> note(problems, "serial", devices.bySerial(serial)));
    }

    private static void note(Problems problems, String field, Optional<Device> seen) {
        seen.ifPresentOrElse(
                device -> problems.add(field, "device." + field + "Here", device.name()),
                () -> problems.add(field, "device." + field + "Taken"));
    }

    void flush() {
        UniqueKey.write(
                devices::flush,
                refused -> new BusinessException(
                        isAboutSerial(refused)
                                ? Problem.at("serial", "device.serialTaken")
                                : Problem.at("mac", "device.macTaken")));
    }

    private static boolean isAboutSerial(Throwable refused) {
        return Stream.iterate(refused, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains(SERIAL_CONSTRAINT));
    }

    private static Optional<String> serial(DeviceForm form) {
        try {
            return Optional.ofNullable(DeviceDescription.serial(form.serial()));
        } catch (BusinessException refusedWithTheRest) {
            return Optional.empty();
        }
    }
}
