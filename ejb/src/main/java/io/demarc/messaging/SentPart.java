// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A part of a message under the id that the gateway gave it (SM-2). */
@Entity
@Table(name = "sms_part")
class SentPart {

    @Id
    @SequenceGenerator(name = "sms_part_seq", sequenceName = "sms_part_seq", allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sms_part_seq")
    private Long id;

    @Column(name = "message_id")
    private Long messageId;

    @Column(name = "gateway_id")
    private Long gatewayId;

    @Column(name = "part_no")
    private int partNo;

    @Column(name = "gateway_message_id")
    private String gatewayMessageId;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    protected SentPart() {}

    SentPart(SmsMessage message, int partNo, String gatewayMessageId) {
        this.messageId = message.id();
        this.gatewayId = message.gatewayId();
        this.partNo = partNo;
        this.gatewayMessageId = gatewayMessageId;
        this.state = MessageState.ACCEPTED;
    }

    Long messageId() {
        return messageId;
    }

    String gatewayMessageId() {
        return gatewayMessageId;
    }

    MessageState state() {
        return state;
    }
}
