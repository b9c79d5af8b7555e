// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.store.NotAudited;
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

/** A link that lets somebody who forgot the password choose another one: once, within an hour. */
@NotAudited("the letter and the new password are entries of their own")
@Entity
@Table(name = "password_reset")
public class PasswordReset extends TenantOwned {

    static final Duration VALIDITY = Duration.ofHours(1);

    @Id
    @SequenceGenerator(name = "password_reset_seq", sequenceName = "password_reset_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "password_reset_seq")
    private Long id;

    @Column(updatable = false)
    private String principal;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected PasswordReset() {}

    PasswordReset(Person person, SecretLink secret, Instant now) {
        super(person.owner());
        principal = person.principal();
        tokenHash = secret.hash();
        askedAt = now;
    }

    @Override
    public Long id() {
        return id;
    }
}
