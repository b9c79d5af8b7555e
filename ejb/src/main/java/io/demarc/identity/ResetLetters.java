// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Deed;
import io.demarc.access.Unguarded;
import io.demarc.kernel.BusinessException;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends reset links while nobody waits, so that the time of the answer tells nothing. */
@Stateless
public class ResetLetters {

    private static final Logger LOG = Logger.getLogger(ResetLetters.class.getName());

    /** So many letters in an hour go to one mailbox, whoever asks for them. */
    private static final int MOST_IN_AN_HOUR = 3;

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    People people;

    @Inject
    ResetRepository resets;

    @Inject
    CredentialLetters letters;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** Does nothing for a login that is unknown, disabled or without an e-mail address. */
    @Asynchronous
    @Unguarded("it tells the caller nothing, and writes only to the mailbox that is known already")
    public void send(LoginKind kind, String login) {
        CallContext.runAs(
                Caller.system("password reset"),
                () -> people.named(kind, login)
                        .filter(person -> person.isEnabled() && person.email() != null)
                        .map(people::locked)
                        .ifPresent(person -> send(kind, person)));
    }

    private void send(LoginKind kind, Person person) {
        var now = clock.instant();
        if (resets.askedSince(person.principal(), now.minus(Duration.ofHours(1)), MOST_IN_AN_HOUR) >= MOST_IN_AN_HOUR) {
            return;
        }
        resets.forgetBefore(person.principal(), now.minus(KEPT));
        var secret = SecretLink.generated();
        resets.add(new PasswordReset(person, secret, now));
        deeds.fire(new Deed(Act.LINK_MAILED, person.owner(), person.table(), person.id(), person.login()));
        try {
            letters.sendReset(kind, person, secret, now.plus(PasswordReset.VALIDITY));
        } catch (BusinessException notSent) {
            LOG.log(Level.WARNING, "A link to reset a password was not sent: {0}", notSent.getMessage());
            throw notSent;
        }
    }
}
