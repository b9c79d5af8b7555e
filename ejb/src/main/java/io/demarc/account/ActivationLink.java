// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

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

/** A link that was given to somebody: used once, or expired, or replaced by a newer one (AV-6). */
@NotAudited("the history of the account tells each link; mailed and shown ones are entries")
@Entity
@Table(name = "activation_link")
class ActivationLink extends TenantOwned {

    @Id
    @SequenceGenerator(name = "activation_link_seq", sequenceName = "activation_link_seq", allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activation_link_seq")
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ActivationLink() {}

    ActivationLink(Account account, LinkKind kind, Instant now, Instant expiresAt) {
        super(account.owner());
        this.accountId = account.id();
        this.kind = kind;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** Keeps only the hash: who reads the database cannot open the link. */
    void hash(String tokenHash) {
        this.tokenHash = tokenHash;
    }

    void use(Instant now) {
        usedAt = now;
    }

    LinkState state(Instant now) {
        if (revokedAt != null) {
            return LinkState.REPLACED;
        }
        if (usedAt != null) {
            return LinkState.USED;
        }
        return now.isAfter(expiresAt) ? LinkState.EXPIRED : LinkState.VALID;
    }

    @Override
    public Long id() {
        return id;
    }

    Long accountId() {
        return accountId;
    }

    LinkKind kind() {
        return kind;
    }

    String tokenHash() {
        return tokenHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
