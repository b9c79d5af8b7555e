// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

/**
 * How far a phone came, as the database knows it of any number of devices (DV-12). Whether one drifted since it was
 * served is found out for each device by itself.
 */
public enum DeviceProgress {
    /** It never came. */
    LISTED("not exists (select c.deviceId from PhoneContact c where c.deviceId = e.id)"),
    /** It came and got no configuration yet. */
    CONTACTED("exists (select c.deviceId from PhoneContact c where c.deviceId = e.id and c.servedAt is null)"),
    /** It got a configuration. */
    SERVED("exists (select c.deviceId from PhoneContact c where c.deviceId = e.id and c.servedAt is not null)");

    private final String condition;

    DeviceProgress(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
