// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Deed;
import io.demarc.access.Unguarded;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds out who somebody is, in one step or two (PF-4). Unknown, disabled, locked, from a wrong address and wrong give
 * the same answer in the same time.
 */
@Stateless
public class Logins {

    /** So long the second step may take. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    People people;

    @Inject
    PasswordHashing hashing;

    @Inject
    SecondFactors secondFactors;

    @Inject
    LoginThrottle throttle;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /**
     * The first step: a password.
     *
     * @param address where the attempt comes from; too many failures from one address are refused unseen
     */
    @Unguarded("the password is the permission")
    public Optional<LoginStep> withPassword(LoginKind kind, String login, char[] password, String address) {
        if (login == null
                || password == null
                || password.length > NewPassword.LONGEST
                || login.indexOf('\0') >= 0
                || !throttle.admits(address)) {
            return Optional.empty();
        }
        var known = people.named(kind, login.strip());
        if (known.isEmpty()) {
            hashing.wasteTheSameTime(password);
            return Optional.empty();
        }
        return withPassword(people.locked(known.get()), password, address);
    }

    /** The second step: a code of the authenticator, or a recovery code. It is spent; a wrong one counts as a failure. */
    @Unguarded("the password was given, and the code is the permission")
    public Optional<LoginStep> withCode(LoginStep step, String code, String address) {
        var now = clock.instant();
        if (now.isAfter(step.at().plus(PATIENCE)) || !throttle.admits(address)) {
            return Optional.empty();
        }
        return people.behind(step.principal())
                .map(people::locked)
                .filter(person -> !step.at().isBefore(person.credentialsSince()))
                .flatMap(person -> withCode(person, code, address, now));
    }

    /**
     * Both steps at once, for a program that asks for a token.
     *
     * @param code null when the operator has no second factor
     */
    @Unguarded("password and code are the permission")
    public Optional<Identity> forProgram(String login, char[] password, String code, String address) {
        return withPassword(LoginKind.CONSOLE, login, password, address)
                .flatMap(step -> step.isComplete() ? Optional.of(step) : withCode(step, code, address))
                .flatMap(step -> people.behind(step.principal()))
                .map(people::identity);
    }

    /** A failure is told from one cause to another by nobody: all of them count. */
    private Optional<LoginStep> withPassword(Person person, char[] password, String address) {
        var now = clock.instant();
        var right = hashing.verify(password, person.passwordHash());
        if (!right || !isWelcome(person, address, now)) {
            return failed(person, now);
        }
        // The failures of a half login stay counted: otherwise the password would buy ever new guesses of the code.
        if (!person.hasSecondFactor()) {
            succeeded(person, address, now);
        }
        return Optional.of(new LoginStep(person.principal(), !person.hasSecondFactor(), now));
    }

    private Optional<LoginStep> withCode(Person person, String code, String address, Instant now) {
        if (!person.hasSecondFactor() || !isWelcome(person, address, now) || !secondFactors.accept(person, code, now)) {
            return failed(person, now);
        }
        succeeded(person, address, now);
        return Optional.of(new LoginStep(person.principal(), true, now));
    }

    private static boolean isWelcome(Person person, String address, Instant now) {
        return person.isEnabled() && person.admits(address) && !person.isLocked(now);
    }

    private void succeeded(Person person, String address, Instant now) {
        person.loggedIn(now);
        throttle.succeeded(address);
        CallContext.runAs(person.caller(), () -> tell(Act.LOGGED_IN, person));
    }

    private Optional<LoginStep> failed(Person person, Instant now) {
        person.failedToLogIn(now);
        tell(Act.LOGIN_REFUSED, person);
        return Optional.empty();
    }

    private void tell(Act act, Person person) {
        deeds.fire(new Deed(act, person.owner(), person.table(), person.id(), person.login()));
    }
}
