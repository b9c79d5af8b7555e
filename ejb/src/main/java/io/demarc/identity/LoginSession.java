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
import java.time.Instant;

/**
 * A browser in which somebody is logged in (PF-4). It ends when they log out, when they end it from elsewhere, and with
 * the password that was last given in it.
 */
@NotAudited("each login is an entry of its own")
@Entity
@Table(name = "login_session")
public class LoginSession extends TenantOwned {

    private static final int LONGEST_AGENT = 300;

    @Id
    @SequenceGenerator(name = "login_session_seq", sequenceName = "login_session_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "login_session_seq")
    private Long id;

    @Column(updatable = false)
    private String principal;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "proven_at")
    private Instant provenAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(updatable = false)
    private String address;

    @Column(name = "user_agent", updatable = false)
    private String userAgent;

    protected LoginSession() {}

    /** @param userAgent what the browser calls itself; its first 300 characters are kept */
    LoginSession(Person person, String address, String userAgent, Instant now) {
        super(person.owner());
        principal = person.principal();
        this.address = address;
        this.userAgent = userAgent == null ? null : printable(userAgent);
        openedAt = now;
        provenAt = now;
        lastSeenAt = now;
    }

    private static String printable(String text) {
        var clean = text.replaceAll("\\p{Cntrl}", " ");
        return clean.substring(0, Math.min(clean.length(), LONGEST_AGENT));
    }

    /** The right password was given in it again. */
    void proven(Instant now) {
        provenAt = now;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean isOpen(Person person) {
        return endedAt == null
                && person.isEnabled()
                && principal.equals(person.principal())
                && !provenAt.isBefore(person.credentialsSince());
    }

    @Override
    public Long id() {
        return id;
    }

    String principal() {
        return principal;
    }

    SessionRow row(Long currentId) {
        return new SessionRow(id, openedAt, lastSeenAt, address, userAgent, id.equals(currentId));
    }
}
