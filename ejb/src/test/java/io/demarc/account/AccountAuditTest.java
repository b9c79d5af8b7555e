// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.store.TenantRepository;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CU-2, CU-3: what the audit log says of accounts, and what it must never say. */
class AccountAuditTest {

    private final TelephoneUsers users = new TelephoneUsers();

    @AfterEach
    void close() {
        users.close();
    }

    /** R8: neither in clear nor sealed. */
    @Test
    void aPasswordIsInNoEntry() throws SQLException {
        var account = users.account(Creation.PLAIN, "+393475550132");
        users.does(() -> users.accounts.changePassword(account, "correct-Horse-7-battery", "correct-Horse-7-battery"));
        var shown = users.as(users.operator, () -> users.accounts.revealPassword(account));
        var sealed = column("select password_sealed from account");

        assertThat(shown).isEqualTo("correct-Horse-7-battery");
        assertThat(data("account"))
                .hasSize(3)
                .noneMatch(data -> data.contains(shown) || data.contains(sealed.get(0)))
                .contains("{\"passwordSealed\":{\"old\":\"•••\",\"new\":\"••••\"}}");
        assertThat(column("select act from audit_entry where table_name = 'account' order by id"))
                .containsExactly("NEW", "UPDATE", "PASSWORD_SHOWN");
    }

    @Test
    void aGroupTakesItsAccountsIntoTheLogWithIt() throws SQLException {
        users.account(Creation.PLAIN, "+393475550132");
        users.account(Creation.PLAIN, "+393475550133");
        users.does(() -> users.domain.bean(Groups.class).delete(users.group, "Drivers"));

        assertThat(column("select table_name from audit_entry where verb = 'DELETE' order by id"))
                .containsExactly("account", "account", "account_group");
        assertThat(column("select data from audit_entry where act = 'DELETE' order by id")
                        .get(0))
                .contains("\"number\":{\"old\":\"+393475550132\",\"new\":null}")
                .contains("\"group\":{\"old\":" + users.group + ",\"new\":null}");
        assertThat(column("select id from account")).isEmpty();
    }

    @Test
    void aMoveToAnotherGroupIsToldByTheirIds() throws SQLException {
        var account = users.account(Creation.PLAIN, "+393475550132");
        var organization = users.view(account).owner().organizationId();
        var other = users.as(
                users.operator,
                () -> users.domain
                        .bean(Groups.class)
                        .create(organization, new GroupForm("Office", null, null, null, null)));
        var details = users.view(account).details();
        users.does(() -> users.accounts.update(account, moved(details, other)));

        assertThat(data("account").get(1))
                .isEqualTo("{\"group\":{\"old\":%d,\"new\":%d}}".formatted(users.group, other));
    }

    /** Whoever has the link is no operator; the log says so instead of leaving a gap. */
    @Test
    void whatTheRecipientOfALinkDoesIsInTheLog() throws SQLException {
        var account = users.account(Creation.WIZARD, "+393475550132");
        var token = users.sent(account, LinkKind.ACTIVATION);
        users.visitor(() -> users.activation.activate(token));

        assertThat(column("select who from audit_entry where table_name = 'account' order by id"))
                .last()
                .isEqualTo("recipient");
        assertThat(data("account")).last().asString().contains("\"enabled\":{\"old\":false,\"new\":true}");
    }

    /** The log would not see it. */
    @Test
    void anAuditedEntityCannotBeChangedInBulk() {
        assertThatThrownBy(() -> users.does(() -> users.domain.bean(Hasty.class).enableAll()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("audit log");
    }

    private static AccountDetails moved(AccountDetails from, long group) {
        return new AccountDetails(
                from.username(),
                from.fullName(),
                from.email(),
                from.description(),
                from.visible(),
                from.type(),
                from.securityModel(),
                from.obfuscation(),
                from.obfuscationKey(),
                from.keepAlive(),
                group,
                from.profileId());
    }

    private List<String> data(String table) throws SQLException {
        return column("select data from audit_entry where table_name = '" + table + "' order by id");
    }

    private List<String> column(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = users.domain.database().getConnection();
                var row = connection.createStatement().executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    /** A repository as somebody might write it who does not think of the log. */
    static class Hasty extends TenantRepository<Account> {

        Hasty() {
            super(Account.class);
        }

        void enableAll() {
            update("e.enabled = ?", "e.id > ?", true, 0L);
        }
    }
}
