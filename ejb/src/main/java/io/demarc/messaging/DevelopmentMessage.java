// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.TenantPath;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A message that a development gateway caught. Its text may hold a link, so it is encrypted. */
@NotAudited("stands for what an SMS carrier would get")
@Entity
@Table(name = "development_message")
class DevelopmentMessage extends TenantOwned {

    @Id
    @SequenceGenerator(name = "development_message_seq", sequenceName = "development_message_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development_message_seq")
    private Long id;

    @Column(name = "gateway_id")
    private Long gatewayId;

    private String recipient;
    private String sender;

    @Column(name = "text_sealed")
    private String textSealed;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected DevelopmentMessage() {}

    DevelopmentMessage(TenantPath owner, long gatewayId, String sender, String recipient, String sealed, Instant now) {
        super(owner);
        this.gatewayId = gatewayId;
        this.sender = sender;
        this.recipient = recipient;
        this.textSealed = sealed;
        this.receivedAt = now;
    }

    @Override
    public Long id() {
        return id;
    }
}
