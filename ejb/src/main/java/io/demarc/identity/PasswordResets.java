// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Unguarded;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** For those who forgot their password and can read their e-mail. */
@Stateless
public class PasswordResets {

    private static final int LONGEST_LOGIN = 254;

    @Inject
    ResetLetters letters;

    @Inject
    CredentialLetters settings;

    @Inject
    ResetRepository resets;

    @Inject
    People people;

    @Inject
    PasswordHashing hashing;

    @Inject
    LoginThrottle throttle;

    @Inject
    Event<PasswordChanged> changes;

    @Inject
    Clock clock;

    /** Whether letters can leave at all. */
    @Unguarded("it tells how the installation is set up, not about anybody")
    public boolean isPossible() {
        return settings.missingSetting().isEmpty();
    }

    /**
     * Sends a link to the mailbox of {@code login}, if there is one. The answer is the same in every case.
     *
     * @param address where the wish comes from; each counts like a wrong password
     */
    @Unguarded("whoever forgot the password has no other permission; the answer tells nothing")
    public void ask(LoginKind kind, String login, String address) {
        if (login == null || login.isBlank()) {
            throw new BusinessException(Problem.at("login", "required"));
        }
        if (login.length() <= LONGEST_LOGIN && login.indexOf('\0') < 0 && throttle.admits(address)) {
            letters.send(kind, login.strip());
        }
    }

    /** Which door the login behind a link opens; empty when the link is unknown, used or too old. */
    @Unguarded("the link is the permission")
    public Optional<LoginKind> open(String link) {
        return person(link).map(PasswordResets::kind);
    }

    /**
     * Sets the password that the owner of the link chose, and uses the link up.
     *
     * @return the door that it opens now
     * @throws BusinessException when the link does not count any more, or the password is refused
     */
    @Unguarded("the link is the permission")
    public LoginKind choose(String link, String typed, String repeated) {
        var person = person(link).map(people::locked).orElseThrow(PasswordResets::over);
        // Read again: somebody may have used the link while this waited for the lock.
        if (person(link).isEmpty()) {
            throw over();
        }
        var chosen = NewPassword.chosen("newPassword", typed, repeated, person.login());
        person.changePassword(hashing.generate(chosen.value().toCharArray()), false, clock.instant());
        People.asInstallation(() -> {
            resets.useUp(person.principal(), clock.instant());
            return null;
        });
        changes.fire(new PasswordChanged(person.principal()));
        return kind(person);
    }

    private Optional<Person> person(String link) {
        return SecretLink.parse(link)
                .flatMap(secret -> People.asInstallation(() -> resets.principalBehind(secret.hash(), clock.instant())))
                .flatMap(people::behind)
                .filter(Person::isEnabled);
    }

    private static LoginKind kind(Person person) {
        return person instanceof Contact ? LoginKind.PORTAL : LoginKind.CONSOLE;
    }

    private static BusinessException over() {
        return new BusinessException(Problem.of("reset.over"));
    }
}
