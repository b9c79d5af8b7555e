// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.device.PhoneKey;
import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A time in which a device may fetch its configuration once by its MAC address alone, and so learn its secret (DV-10).
 * An operator opens it, for one device or for all of a place that were never served; it closes by itself.
 */
@Audited(named = "name")
@Entity
@Table(name = "first_contact_window")
class FirstContactWindow extends TenantOwned {

    static final int MOST_MINUTES = 24 * 60;

    @Id
    @SequenceGenerator(
            name = "first_contact_window_seq",
            sequenceName = "first_contact_window_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "first_contact_window_seq")
    private Long id;

    @Column(name = "device_id")
    private Long deviceId;

    private String name;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    protected FirstContactWindow() {}

    /**
     * @param deviceId null for all devices of the place
     * @param name of the device or the place
     */
    FirstContactWindow(TenantPath place, Long deviceId, String name, int minutes, String openedBy, Instant now) {
        super(place);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new BusinessException(Problem.at("minutes", "range", 1, MOST_MINUTES));
        }
        this.deviceId = deviceId;
        this.name = name;
        this.openedBy = openedBy;
        this.openedAt = now;
        this.closesAt = now.plus(Duration.ofMinutes(minutes));
    }

    void close(Instant now) {
        if (isOpen(now)) {
            closesAt = now;
        }
    }

    boolean isOpen(Instant now) {
        return closesAt.isAfter(now);
    }

    /**
     * Whether the device may come without its secret now.
     *
     * @param contact null when it never came
     */
    boolean admits(PhoneKey device, PhoneContact contact) {
        if (deviceId == null) {
            return owner().contains(device.place()) && (contact == null || !contact.wasEverServed());
        }
        return deviceId == device.deviceId() && (contact == null || !contact.cameByMacSince(openedAt));
    }

    @Override
    public Long id() {
        return id;
    }

    Long deviceId() {
        return deviceId;
    }
}
