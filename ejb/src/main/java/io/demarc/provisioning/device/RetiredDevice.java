// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What is left of a deleted device, so that the phone that asks once more gets a configuration that wipes its
 * credentials (DV-13). It goes when the same MAC address is added again.
 */
@Entity
@Table(name = "retired_device")
class RetiredDevice {

    @Id
    @SequenceGenerator(name = "retired_device_seq", sequenceName = "retired_device_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retired_device_seq")
    private Long id;

    @Column(name = "device_id")
    private long deviceId;

    /** Whose templates it gets its wipe from; null for the administrator's. */
    @Column(name = "provider_id")
    private Long providerId;

    private String mac;
    private String serial;
    private String name;

    @Enumerated(EnumType.STRING)
    private Maker maker;

    private String model;
    private String firmware;

    @Column(name = "line_count")
    private int lineCount;

    @Column(name = "secret_generation")
    private int secretGeneration;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected RetiredDevice() {}

    RetiredDevice(Device device, Instant now) {
        deviceId = device.id();
        providerId = device.owner().providerId();
        mac = device.mac().value();
        serial = device.serial();
        name = device.name();
        maker = device.maker();
        model = device.model();
        firmware = device.firmware();
        lineCount = device.lineCount();
        secretGeneration = device.secretGeneration();
        secretHash = device.secretHash();
        retiredAt = now;
    }

    MacAddress mac() {
        return new MacAddress(mac);
    }
}
