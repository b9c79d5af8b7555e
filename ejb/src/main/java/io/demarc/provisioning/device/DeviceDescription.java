// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import java.util.Locale;

/** What is said about a device, checked and as it is stored (DV-8). */
record DeviceDescription(
        String name,
        Maker maker,
        String model,
        String firmware,
        MacAddress mac,
        String serial,
        String location,
        String notes,
        int lines,
        boolean provisioning) {

    private static final int MOST_LINES = 64;

    /**
     * @param highestLine the highest number of a line that is in use, 0 when none is
     * @throws BusinessException naming all that is wrong with the form
     */
    static DeviceDescription of(DeviceForm form, int highestLine) {
        var problems = new Problems();
        var name = problems.noting("name", () -> name(form.name()));
        var mac = problems.noting("mac", () -> MacAddress.typed(form.mac()));
        var serial = problems.noting("serial", () -> serial(form.serial()));
        var model = problems.noting("model", () -> Text.optional("model", form.model(), 50));
        var firmware = problems.noting("firmware", () -> Text.optional("firmware", form.firmware(), 50));
        var location = problems.noting("location", () -> Text.optional("location", form.location(), 100));
        var notes = problems.noting("notes", () -> Text.lines("notes", form.notes(), 2000));
        var lines = problems.noting("lines", () -> lines(form.lines(), highestLine));
        problems.throwIfAny();
        var maker = form.maker() == null ? Maker.of(mac).orElse(Maker.OTHER) : form.maker();
        return new DeviceDescription(
                name, maker, model, firmware, mac, serial, location, notes, lines, form.provisioning());
    }

    private static String name(String typed) {
        var name = Text.required("name", typed, 32);
        if (name.length() < 3) {
            throw new BusinessException(Problem.at("name", "tooShort", 3));
        }
        return name;
    }

    /** Capital letters, so that one device is not there twice. */
    static String serial(String typed) {
        var serial = Text.optional("serial", typed, 50);
        return serial == null ? null : serial.toUpperCase(Locale.ROOT);
    }

    private static int lines(Integer asked, int highestLine) {
        if (asked == null || asked < 1 || asked > MOST_LINES) {
            throw new BusinessException(Problem.at("lines", "range", 1, MOST_LINES));
        }
        if (asked < highestLine) {
            throw new BusinessException(Problem.at("lines", "device.lineInUse", highestLine));
        }
        return asked;
    }
}
