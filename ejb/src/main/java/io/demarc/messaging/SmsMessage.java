// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.TenantPath;
import io.demarc.store.NotAudited;
import io.demarc.store.TenantOwned;
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
 * One message of a run to one recipient: the intent, written down before anything is sent (BA-5).
 *
 * <p>QUEUED → SUBMITTED (stored before it leaves) → ACCEPTED → DELIVERED, UNDELIVERED or EXPIRED; or REJECTED. A message
 * that was SUBMITTED when its worker died is UNKNOWN: it is neither sent again nor dropped until it is settled. Its
 * text is not stored, since it may hold a link.
 */
@NotAudited("a campaign is one entry; its messages are a list of their own")
@Entity
@Table(name = "sms_message")
public class SmsMessage extends TenantOwned {

    /** What {@code error} starts with when an operator settled a doubt; the name follows. */
    static final String SETTLED_BY = MessageReason.settledBy("").code();

    @Id
    @SequenceGenerator(name = "sms_message_seq", sequenceName = "sms_message_seq", allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sms_message_seq")
    private Long id;

    @Column(name = "run_id", updatable = false)
    private Long runId;

    @Column(name = "item_no", updatable = false)
    private long itemNo;

    @Column(name = "gateway_id", updatable = false)
    private Long gatewayId;

    @Column(name = "account_id", updatable = false)
    private Long accountId;

    @Column(updatable = false)
    private String recipient;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int parts;

    @Column(name = "link_id")
    private Long linkId;

    private String error;

    @Column(name = "queued_at", updatable = false)
    private Instant queuedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected SmsMessage() {}

    /** @param exclusion null for a message that will be sent */
    SmsMessage(
            TenantPath owner,
            long runId,
            long itemNo,
            long gatewayId,
            long accountId,
            String recipient,
            Exclusion exclusion,
            Instant now) {
        super(owner);
        this.runId = runId;
        this.itemNo = itemNo;
        this.gatewayId = gatewayId;
        this.accountId = accountId;
        this.recipient = recipient;
        this.queuedAt = now;
        this.state = exclusion == null ? MessageState.QUEUED : MessageState.SUPPRESSED;
        if (exclusion != null) {
            error = MessageReason.of(exclusion).code();
            settledAt = now;
        }
    }

    /** It is about to leave: from the commit of this on, only an answer tells whether it did. */
    void submit(int intoParts, Long withLink, Instant now) {
        state = MessageState.SUBMITTED;
        parts = intoParts;
        linkId = withLink;
        submittedAt = now;
    }

    /** It certainly did not leave. */
    void takeBack() {
        state = MessageState.QUEUED;
        submittedAt = null;
    }

    /** @param why null when all is well */
    void settle(MessageState as, MessageReason why, Instant now) {
        state = as;
        var code = why == null ? null : why.code();
        error = code == null || code.length() <= 300 ? code : code.substring(0, 300);
        settledAt = now;
    }

    @Override
    public Long id() {
        return id;
    }

    Long runId() {
        return runId;
    }

    Long gatewayId() {
        return gatewayId;
    }

    Long accountId() {
        return accountId;
    }

    String recipient() {
        return recipient;
    }

    MessageState state() {
        return state;
    }

    int parts() {
        return parts;
    }

    Long linkId() {
        return linkId;
    }

    /** What travels along with it and comes back in receipts: its id's last 16 bits. */
    int userReference() {
        return (int) (id & 0xFFFF);
    }
}
