// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.database.Domain;
import io.demarc.kernel.TenantPath;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CU-2, CU-3, R8: logins in the audit log. */
class LoginAuditTest {

    private final Domain domain = new Domain();
    private final Logins logins = domain.bean(Logins.class);
    private final String password = domain.as(
                    Caller.system("test"),
                    () -> domain.bean(Operators.class)
                            .create(
                                    TenantPath.SYSTEM,
                                    new OperatorForm(
                                            "nina", "Nina Vos", null, Role.SYSTEM_ADMINISTRATOR, "en", "Europe/Rome")))
            .password()
            .value();

    @AfterEach
    void close() {
        domain.close();
    }

    @Test
    void aLoginIsOneEntryInTheNameOfTheOperator() throws SQLException {
        logIn("nina", password);

        assertThat(lines()).containsExactly("test NEW nina", "nina LOGGED_IN nina");
    }

    /** What counts the failures is no change that somebody made. */
    @Test
    void aRefusedLoginIsOneEntryInNobodysName() throws SQLException {
        logIn("nina", "not-the-password");

        assertThat(lines()).containsExactly("test NEW nina", "anonymous LOGIN_REFUSED nina");
    }

    /** Somebody may have typed the password into the wrong field. */
    @Test
    void whatWasTypedStandsNowhere() throws SQLException {
        logIn(password, "nina");
        logIn("nina", "typed-Secret-77");

        assertThat(lines()).hasSize(2);
        assertThat(all()).isNotEmpty().noneMatch(text -> text.contains(password) || text.contains("typed-Secret-77"));
    }

    @Test
    void theHashOfAPasswordStandsNowhere() throws SQLException {
        var hash = column("select password_hash from operator").get(0);

        assertThat(all()).anyMatch(text -> text.contains("passwordHash")).noneMatch(text -> text.contains(hash));
    }

    private void logIn(String login, String typed) {
        domain.as(
                Caller.ANONYMOUS,
                () -> logins.withPassword(LoginKind.CONSOLE, login, typed.toCharArray(), "192.0.2.7"));
    }

    private List<String> lines() throws SQLException {
        return column("select who || ' ' || act || ' ' || object_name from audit_entry order by id");
    }

    private List<String> all() throws SQLException {
        return column("select who || coalesce(object_name, '') || data || coalesce(reason, '') from audit_entry");
    }

    private List<String> column(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = domain.database().getConnection();
                var row = connection.createStatement().executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
