// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static io.demarc.access.Permission.TOKEN_OWN;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Permission;
import io.demarc.access.Requires;
import io.demarc.access.Unguarded;
import io.demarc.kernel.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that operators give to programs (UI-6). */
@Stateless
public class ApiTokens {

    private static final int SHOWN = 200;

    @Inject
    TokenRepository tokens;

    @Inject
    OperatorRepository operators;

    @Inject
    Clock clock;

    /**
     * Makes a token of the caller's.
     *
     * @param scope some of the caller's own permissions
     * @param validity up to {@link ApiToken#LONGEST}
     */
    @Requires(TOKEN_OWN)
    public IssuedToken issue(String name, Set<Permission> scope, Duration validity) {
        var secret = TokenSecret.generated();
        var granted = CallContext.caller().permissions();
        var token = new ApiToken(self(), name, scope, granted, secret, validity, clock.instant());
        tokens.add(token);
        return new IssuedToken(token.id(), secret.text(), token.expiresAt());
    }

    /** What the caller may put into a token. */
    @Requires(TOKEN_OWN)
    public Set<Permission> grantable() {
        return ApiToken.grantable(CallContext.caller().permissions());
    }

    /** The caller's newest 200 tokens, newest first; those that ended as well. */
    @Requires(TOKEN_OWN)
    public List<TokenRow> own() {
        var self = self();
        var now = clock.instant();
        return tokens.ofOperator(self.id(), SHOWN).stream()
                .map(token -> token.row(self, now))
                .toList();
    }

    /** Ends one of the caller's tokens at once. */
    @Requires(TOKEN_OWN)
    public void revoke(long id) {
        tokens.ofOperator(self().id(), id).orElseThrow(NotFound::new).revoke(clock.instant());
    }

    /** Who acts with this token; empty when it is unknown, expired, revoked, or its operator's no longer. */
    @Unguarded("the token is the permission")
    public Optional<Caller> authenticate(String token) {
        return TokenSecret.parse(token)
                .flatMap(secret -> CallContext.callAs(Caller.system("token"), () -> callerBehind(secret)));
    }

    private Optional<Caller> callerBehind(TokenSecret secret) {
        var now = clock.instant();
        return tokens.byHash(secret.hash())
                .flatMap(token -> operators
                        .find(token.operatorId())
                        .filter(operator -> token.state(operator, now) == TokenState.VALID)
                        .map(operator -> {
                            token.used(now);
                            return token.caller(operator);
                        }));
    }

    private Operator self() {
        var id = CallContext.caller().operatorId();
        if (id == null) {
            throw new NotFound();
        }
        return operators.get(id);
    }
}
