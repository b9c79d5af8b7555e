// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.imports.AcceptedRow;

/**
 * A good row of a file as it was understood.
 *
 * @param organization null for none
 * @param accounts as they stand in the file; null for none
 */
public record PreviewedDevice(
        long line, String name, String mac, Maker maker, String model, String organization, String accounts) {

    static PreviewedDevice of(AcceptedRow accepted) {
        var row = accepted.row();
        var mac = new MacAddress(row.key());
        var form = new DeviceCells(row.cells()).form();
        return new PreviewedDevice(
                accepted.line(),
                form.name(),
                mac.formatted(),
                form.maker() == null ? Maker.of(mac).orElse(Maker.OTHER) : form.maker(),
                form.model(),
                row.text(DeviceColumns.ORGANIZATION),
                row.text(DeviceColumns.ACCOUNTS));
    }
}
