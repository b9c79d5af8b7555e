// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A line of the log of requests, as {@link PhoneJournal} wrote it. It belongs to the place where the device was then; what came from no device belongs to
 * the system.
 */
@NotAudited("a log itself")
@Entity
@Table(name = "phone_request")
class LoggedRequest extends TenantOwned {

    @Id
    private Long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String address;
    private String agent;
    private String file;
    private String mac;

    @Column(name = "device_id")
    private Long deviceId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "template_version")
    private String templateVersion;

    private String hash;

    protected LoggedRequest() {}

    @Override
    public Long id() {
        return id;
    }
}
