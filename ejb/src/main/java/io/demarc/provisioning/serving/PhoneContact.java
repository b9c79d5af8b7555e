// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.store.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a device that proved itself did last: it is there from its first contact on (DV-12). {@link PhoneJournal} writes it. */
@NotAudited("phones do this, not people; the requests tell it")
@Entity
@Table(name = "phone_contact")
class PhoneContact {

    @Id
    @Column(name = "device_id")
    private Long deviceId;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    private String address;
    private String agent;

    @Column(name = "first_served_at")
    private Instant firstServedAt;

    @Column(name = "served_at")
    private Instant servedAt;

    @Column(name = "template_version")
    private String templateVersion;

    private String hash;
    private String shown;

    @Column(name = "by_mac_at")
    private Instant byMacAt;

    protected PhoneContact() {}

    boolean wasEverServed() {
        return firstServedAt != null;
    }

    boolean cameByMacSince(Instant since) {
        return byMacAt != null && !byMacAt.isBefore(since);
    }

    Long deviceId() {
        return deviceId;
    }

    Instant firstAt() {
        return firstAt;
    }

    Instant lastAt() {
        return lastAt;
    }

    String address() {
        return address;
    }

    String agent() {
        return agent;
    }

    Instant servedAt() {
        return servedAt;
    }

    String templateVersion() {
        return templateVersion;
    }

    String hash() {
        return hash;
    }

    /** What it got last, with the secrets masked; null when it was not kept. */
    String shown() {
        return shown;
    }
}
