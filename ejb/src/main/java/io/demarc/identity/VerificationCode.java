// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

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
import java.time.Duration;
import java.time.Instant;

/** A code on its way to a mobile or a mailbox, to prove that the contact reads it: ten minutes, five attempts (CU-4). */
@NotAudited("the code that is sent and what it verifies are entries of their own")
@Entity
@Table(name = "verification_code")
public class VerificationCode extends TenantOwned {

    static final Duration VALIDITY = Duration.ofMinutes(10);
    static final Duration COOL_DOWN = Duration.ofMinutes(1);

    private static final int MOST_ATTEMPTS = 5;

    @Id
    @SequenceGenerator(name = "verification_code_seq", sequenceName = "verification_code_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verification_code_seq")
    private Long id;

    @Column(name = "contact_id", updatable = false)
    private Long contactId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    private String target;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;

    protected VerificationCode() {}

    VerificationCode(Contact contact, Channel channel) {
        super(contact.owner());
        contactId = contact.id();
        this.channel = channel;
    }

    /** A new code takes the place of the one before. */
    void send(String newTarget, String hash, Instant now) {
        target = newTarget;
        codeHash = hash;
        sentAt = now;
        attempts = 0;
    }

    boolean isCoolingDown(Instant now) {
        return sentAt != null && now.isBefore(sentAt.plus(COOL_DOWN));
    }

    /** @param hash of what was typed; each try counts */
    CodeAnswer answer(String hash, String presentTarget, Instant now) {
        if (attempts >= MOST_ATTEMPTS || !now.isBefore(sentAt.plus(VALIDITY)) || !target.equals(presentTarget)) {
            return CodeAnswer.OVER;
        }
        attempts++;
        if (!codeHash.equals(hash)) {
            return CodeAnswer.WRONG;
        }
        attempts = MOST_ATTEMPTS;
        return CodeAnswer.RIGHT;
    }

    @Override
    public Long id() {
        return id;
    }
}
