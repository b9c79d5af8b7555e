// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Deed;
import io.demarc.access.Unguarded;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Finds out who somebody is. */
@Stateless
public class Logins {

    @Inject
    OperatorRepository operators;

    @Inject
    PasswordHashing hashing;

    @Inject
    LoginThrottle throttle;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /**
     * Checks a password. Unknown, disabled, locked and wrong give the same answer in the same time.
     *
     * @param address where the attempt comes from; too many failures from one address are refused unseen
     */
    @Unguarded("the password is the permission")
    public Optional<Identity> verify(String login, char[] password, String address) {
        if (login == null || password == null || password.length > 128 || !throttle.admits(address)) {
            return Optional.empty();
        }
        var known = asInstallation(() -> operators.byLogin(login.strip()));
        if (known.isEmpty()) {
            hashing.wasteTheSameTime(password);
            throttle.failed(address);
            return Optional.empty();
        }
        return verify(asInstallation(() -> operators.getLocked(known.get().id())), password, address);
    }

    /**
     * Who is behind a session.
     *
     * @param since when the session was opened; sessions older than the password are over
     */
    @Unguarded("the session is the permission")
    public Optional<Identity> current(String login, Instant since) {
        return asInstallation(() -> operators.byLogin(login))
                .filter(Operator::isEnabled)
                .filter(operator -> !since.isBefore(operator.credentialsSince()))
                .map(Identity::of);
    }

    private Optional<Identity> verify(Operator operator, char[] password, String address) {
        var now = clock.instant();
        var right = hashing.verify(password, operator.passwordHash());
        if (right && operator.isEnabled() && !operator.isLocked(now)) {
            operator.loggedIn(now);
            throttle.succeeded(address);
            var identity = Identity.of(operator);
            CallContext.runAs(identity.caller(), () -> tell(Act.LOGGED_IN, operator));
            return Optional.of(identity);
        }
        operator.failedToLogIn(now);
        throttle.failed(address);
        tell(Act.LOGIN_REFUSED, operator);
        return Optional.empty();
    }

    private void tell(Act act, Operator operator) {
        deeds.fire(new Deed(act, operator.owner(), "operator", operator.id(), operator.login()));
    }

    private static <T> T asInstallation(java.util.function.Supplier<T> work) {
        return CallContext.callAs(Caller.system("login"), work);
    }
}
