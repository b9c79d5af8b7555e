// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Caller;
import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Regional;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.NotAudited;
import io.demarc.store.Secret;
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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who works with the console, with one role in one scope. Five wrong passwords in a row lock the login for a
 * minute, each further one for twice as long, up to an hour.
 */
@Audited(named = "login")
@Entity
@Table(name = "operator")
public class Operator extends TenantOwned {

    private static final int WRONG_PASSWORDS_BEFORE_LOCK = 5;
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    @Id
    @SequenceGenerator(name = "operator_seq", sequenceName = "operator_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "operator_seq")
    private Long id;

    @Version
    private Integer version;

    @Column(updatable = false)
    private String login;

    private String name;
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Secret
    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    private boolean enabled;
    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @NotAudited("each refused login is an entry of its own")
    @Column(name = "failed_logins")
    private int failedLogins;

    @NotAudited("follows from the refused logins")
    @Column(name = "locked_until")
    private Instant lockedUntil;

    @NotAudited("each login is an entry of its own")
    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @NotAudited("tells only when the password changed")
    @Column(name = "credentials_since")
    private Instant credentialsSince;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Operator() {}

    Operator(TenantPath scope, OperatorForm form, String passwordHash, Instant now) {
        super(scope);
        var problems = new Problems();
        login = problems.noting("login", () -> loginName(form.login()));
        problems.addIf(form.role() == null, "role", "required");
        problems.addIf(form.role() != null && !form.role().existsAt(scope), "role", "role.scope");
        role = form.role();
        enabled = true;
        theme = Theme.AUTO;
        createdAt = now;
        take(form, problems);
        changePassword(passwordHash, true, now);
    }

    void describe(OperatorForm form) {
        take(form, new Problems());
    }

    private void take(OperatorForm form, Problems problems) {
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        email = problems.noting("email", () -> EmailAddress.optional(form.email()));
        language = problems.noting("language", () -> Regional.language(form.language()));
        timeZone = problems.noting("timeZone", () -> Regional.timeZone(form.timeZone()));
        problems.throwIfAny();
    }

    void prefer(String language, String timeZone, Theme theme) {
        this.language = Regional.language(language);
        this.timeZone = Regional.timeZone(timeZone);
        this.theme = theme;
    }

    /** Ends every session and token that was opened with the old password. */
    void changePassword(String hash, boolean mustChangeAgain, Instant now) {
        passwordHash = hash;
        mustChange = mustChangeAgain;
        credentialsSince = now;
        failedLogins = 0;
        lockedUntil = null;
    }

    void disable(Instant now) {
        enabled = false;
        credentialsSince = now;
    }

    void enable() {
        enabled = true;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void loggedIn(Instant now) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    void failedToLogIn(Instant now) {
        failedLogins++;
        if (failedLogins >= WRONG_PASSWORDS_BEFORE_LOCK) {
            var minutes = 1L << Math.min(failedLogins - WRONG_PASSWORDS_BEFORE_LOCK, 10);
            var pause = Duration.ofMinutes(minutes);
            lockedUntil = now.plus(pause.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : pause);
        }
    }

    /** What this operator is to the gate. */
    public Caller caller() {
        return Caller.operator(id, login, owner(), permissions());
    }

    private Set<Permission> permissions() {
        return role.permissions();
    }

    private static String loginName(String typed) {
        var text = Text.required("login", typed, 100).toLowerCase(Locale.ROOT);
        if (!text.matches("[a-z0-9][a-z0-9._@+-]{2,99}")) {
            throw new BusinessException(Problem.at("login", "login.form"));
        }
        return text;
    }

    @Override
    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean mustChangePassword() {
        return mustChange;
    }

    public String language() {
        return language;
    }

    public String timeZone() {
        return timeZone;
    }

    public Theme theme() {
        return theme;
    }

    /** Sessions and tokens older than this are no longer valid. */
    public Instant credentialsSince() {
        return credentialsSince;
    }

    String passwordHash() {
        return passwordHash;
    }

    OperatorView view(Standing standing, Instant now) {
        return new OperatorView(owner(), form(), enabled, isLocked(now), mustChange, lastLoginAt, createdAt, standing);
    }

    public OperatorForm form() {
        return new OperatorForm(login, name, email, role, language, timeZone);
    }
}
