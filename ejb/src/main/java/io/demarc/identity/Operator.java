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
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** Somebody who works with the console, with one role in one scope. */
@Audited(named = "login")
@Entity
@Table(name = "operator")
public class Operator extends Person {

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

    private boolean enabled;
    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Operator() {}

    Operator(TenantPath scope, OperatorForm form, String passwordHash, Instant now) {
        super(scope, passwordHash, now);
        var problems = new Problems();
        login = problems.noting("login", () -> loginName(form.login()));
        problems.addIf(form.role() == null, "role", "required");
        problems.addIf(form.role() != null && !form.role().existsAt(scope), "role", "role.scope");
        role = form.role();
        enabled = true;
        theme = Theme.AUTO;
        createdAt = now;
        take(form, problems);
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

    void disable(Instant now) {
        enabled = false;
        endSessions(now);
    }

    void enable() {
        enabled = true;
    }

    /** What this operator is to the gate. */
    @Override
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

    @Override
    public String principal() {
        return login;
    }

    @Override
    public String login() {
        return login;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    boolean admits(String address) {
        return true;
    }

    @Override
    public String language() {
        return language;
    }

    public String timeZone() {
        return timeZone;
    }

    public Theme theme() {
        return theme;
    }

    @Override
    String table() {
        return "operator";
    }

    OperatorView view(Standing standing, Instant now) {
        return new OperatorView(
                owner(),
                form(),
                enabled,
                isLocked(now),
                mustChangePassword(),
                totpSince(),
                lastLoginAt(),
                createdAt,
                standing);
    }

    public OperatorForm form() {
        return new OperatorForm(login, name, email, role, language, timeZone);
    }
}
