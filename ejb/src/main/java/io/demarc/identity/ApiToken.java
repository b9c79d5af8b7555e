// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Caller;
import io.demarc.access.Permission;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key with which a program acts as its operator, with no more than the operator's permissions at that moment (UI-6).
 * It ends when it expires, when it is revoked, and with the password that its operator had when it was made.
 */
@Audited(named = "name")
@Entity
@Table(name = "api_token")
public class ApiToken extends TenantOwned {

    /** The longest validity. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Duration BETWEEN_NOTES_OF_USE = Duration.ofMinutes(1);

    @Id
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    private Long id;

    @Column(name = "operator_id", updatable = false)
    private Long operatorId;

    private String name;

    @Secret
    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "token_scope", updatable = false)
    private String tokenScope;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @NotAudited("changes with each call of the program")
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    /**
     * @param granted what whoever makes the token may do; the token's scope lies within it
     * @param validity up to {@link #LONGEST}
     */
    ApiToken(
            Operator operator,
            String name,
            Set<Permission> scope,
            Set<Permission> granted,
            TokenSecret secret,
            Duration validity,
            Instant now) {
        super(operator.owner());
        var problems = new Problems();
        this.name = problems.noting("name", () -> Text.required("name", name, 100));
        problems.addIf(scope == null || scope.isEmpty(), "scope", "required");
        problems.addIf(scope != null && !grantable(granted).containsAll(scope), "scope", "token.scope");
        problems.addIf(!isPossible(validity), "validity", "range", 1, LONGEST.toDays());
        problems.throwIfAny();
        operatorId = operator.id();
        tokenHash = secret.hash();
        tokenScope = scope.stream().sorted().map(Permission::name).collect(Collectors.joining(","));
        createdAt = now;
        expiresAt = now.plus(validity);
    }

    /** What a token may carry: everything but making tokens, with which it would outlive its own end. */
    static Set<Permission> grantable(Set<Permission> held) {
        return held.stream()
                .filter(permission -> permission != Permission.TOKEN_OWN)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    private static boolean isPossible(Duration validity) {
        return validity != null && validity.compareTo(Duration.ZERO) > 0 && validity.compareTo(LONGEST) <= 0;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Noted at most once a minute, so that a busy client does not write with each request. */
    void used(Instant now) {
        if (lastUsedAt == null || !now.isBefore(lastUsedAt.plus(BETWEEN_NOTES_OF_USE))) {
            lastUsedAt = now;
        }
    }

    TokenState state(Operator operator, Instant now) {
        if (revokedAt != null) {
            return TokenState.REVOKED;
        }
        if (!operator.isEnabled() || createdAt.isBefore(operator.credentialsSince())) {
            return TokenState.ENDED;
        }
        return now.isBefore(expiresAt) ? TokenState.VALID : TokenState.EXPIRED;
    }

    /** Its operator, with what both the role and the token allow. */
    Caller caller(Operator operator) {
        var self = operator.caller();
        var both = EnumSet.noneOf(Permission.class);
        both.addAll(scope());
        both.retainAll(self.permissions());
        return Caller.operator(self.operatorId(), self.name(), self.scope(), both);
    }

    /** A permission that a later release no longer knows is left out. */
    private Set<Permission> scope() {
        var names = List.of(tokenScope.split(","));
        return Arrays.stream(Permission.values())
                .filter(permission -> names.contains(permission.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permission.class)));
    }

    TokenRow row(Operator operator, Instant now) {
        return new TokenRow(id, name, scope(), state(operator, now), createdAt, expiresAt, lastUsedAt);
    }

    @Override
    public Long id() {
        return id;
    }

    Long operatorId() {
        return operatorId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
