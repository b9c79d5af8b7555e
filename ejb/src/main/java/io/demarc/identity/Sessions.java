// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Unguarded;
import io.demarc.kernel.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where everybody is logged in, checked at each request (PF-4). */
@Stateless
public class Sessions {

    /** A session that was not used for so long is over; web.xml says the same. */
    private static final Duration IDLE = Duration.ofMinutes(60);

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    SessionRepository sessions;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** @return its id, which the server keeps and no browser ever sees */
    @Unguarded("the login that just succeeded is the permission")
    public long open(LoginStep login, String address, String userAgent) {
        if (!login.isComplete()) {
            throw new NotFound();
        }
        var now = clock.instant();
        return People.asInstallation(() -> {
            var person = people.behind(login.principal()).orElseThrow(NotFound::new);
            sessions.forgetBefore(person.principal(), now.minus(KEPT));
            var session = new LoginSession(person, address, userAgent, now);
            sessions.add(session);
            return session.id();
        });
    }

    /** Who is behind a session that is still open, from this address. */
    @Unguarded("the session is the permission")
    public Optional<Identity> current(long id, String principal, String address) {
        var now = clock.instant();
        return People.asInstallation(() -> sessions.find(id)
                .filter(session -> session.principal().equals(principal))
                .flatMap(session ->
                        people.behind(principal).filter(session::isOpen).filter(person -> person.admits(address)))
                .map(person -> {
                    sessions.seen(id, now, now.minus(BETWEEN_NOTES));
                    return people.identity(person);
                }));
    }

    /** The password was just given in it. */
    @Unguarded("it is about the session that asks")
    public void proven(long id) {
        People.asInstallation(() -> sessions.get(id)).proven(clock.instant());
    }

    @Unguarded("it is about the session that asks")
    public void end(long id) {
        People.asInstallation(() -> sessions.find(id)).ifPresent(session -> session.end(clock.instant()));
    }

    /** The caller's open sessions, the last used first; up to 200. */
    @Unguarded("it acts on the caller alone")
    public List<SessionRow> own(Long currentId) {
        var self = people.self();
        return sessions.seenSince(self.principal(), clock.instant().minus(IDLE)).stream()
                .filter(session -> session.isOpen(self))
                .map(session -> session.row(currentId))
                .toList();
    }

    /** Ends one of the caller's sessions at its next request. */
    @Unguarded("it acts on the caller alone")
    public void revoke(long id) {
        var self = people.self();
        sessions.find(id)
                .filter(session -> session.principal().equals(self.principal()))
                .orElseThrow(NotFound::new)
                .end(clock.instant());
    }

    @Unguarded("it acts on the caller alone")
    public void revokeOthers(long currentId) {
        sessions.endOthers(people.self().principal(), currentId, clock.instant());
    }
}
