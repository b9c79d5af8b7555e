// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** AV-5, AV-6: what links do for whoever holds them, on a real database. */
class ActivationTest {

    private final TelephoneUsers users = new TelephoneUsers();
    private final long account = users.account(Creation.WIZARD, "+39 347 555 0132");

    @AfterEach
    void close() {
        users.close();
    }

    @Test
    void lookingChangesNothing() {
        var token = users.sent(account, LinkKind.ACTIVATION);

        users.look(token, LinkKind.ACTIVATION);
        users.look(token, LinkKind.ACTIVATION);

        assertThat(users.look(token, LinkKind.ACTIVATION).state()).isEqualTo(LinkState.VALID);
        assertThat(users.view(account).status()).isEqualTo(AccountStatus.ACTIVATION_SMS_SENT);
        assertThat(users.view(account).enabled()).isFalse();
    }

    @Test
    void activatingEnablesAndGivesTheConfigurationOnce() {
        var token = users.sent(account, LinkKind.ACTIVATION);

        var configuration = users.visitor(() -> users.activation.activate(token));

        assertThat(configuration.number()).isEqualTo("+393475550132");
        assertThat(configuration.server()).isEqualTo("https://phones.example/demarc");
        assertThat(configuration.sipDomain()).isEqualTo("phones.example");
        assertThat(configuration.password()).hasSize(20);
        assertThat(users.view(account).enabled()).isTrue();
        assertThat(users.look(token, LinkKind.ACTIVATION).state()).isEqualTo(LinkState.USED);
        assertThatThrownBy(() -> users.visitor(() -> users.activation.activate(token)))
                .isInstanceOf(BusinessException.class);
        assertThat(users.view(account).keyGeneration()).isEqualTo(1);
    }

    @Test
    void anInstallationLinkLeadsThroughItsSteps() {
        var token = users.sent(account, LinkKind.INSTALLATION);

        click(token);
        assertThat(users.look(token, LinkKind.INSTALLATION).isInstalling()).isTrue();
        installed(token);

        assertThat(users.look(token, LinkKind.INSTALLATION).isInstalling()).isFalse();
        assertThat(users.view(account).status()).isEqualTo(AccountStatus.INSTALLED);
        assertThat(users.history(account))
                .containsExactly(
                        AccountEvent.INSTALLED,
                        AccountEvent.INSTALLATION_CLICKED,
                        AccountEvent.INSTALLATION_SMS_SENT,
                        AccountEvent.CREATED);
    }

    @Test
    void nobodyInstallsBeforeTheClick() {
        var token = users.sent(account, LinkKind.INSTALLATION);

        assertThatThrownBy(() -> installed(token)).isInstanceOf(BusinessException.class);
    }

    @Test
    void aNewerLinkReplacesTheOlder() {
        var older = users.sent(account, LinkKind.ACTIVATION);
        var newer = users.sent(account, LinkKind.ACTIVATION);

        assertThat(users.look(older, LinkKind.ACTIVATION).state()).isEqualTo(LinkState.REPLACED);
        assertThat(users.look(newer, LinkKind.ACTIVATION).state()).isEqualTo(LinkState.VALID);
    }

    @Test
    void anExpiredLinkOpensNothing() {
        users.letActivationLinksExpireAtOnce();
        var token = users.sent(account, LinkKind.ACTIVATION);

        assertThat(users.look(token, LinkKind.ACTIVATION).state()).isEqualTo(LinkState.EXPIRED);
        assertThatThrownBy(() -> users.visitor(() -> users.activation.activate(token)))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void theLinkOfADeletedAccountIsUnknown() {
        var token = users.sent(account, LinkKind.ACTIVATION);

        users.does(() -> users.accounts.delete(account));

        assertThat(users.look(token, LinkKind.ACTIVATION)).isEqualTo(LinkView.UNKNOWN);
    }

    /** Otherwise whoever has the lost phone's message could turn the account on again. */
    @Test
    void disablingWithdrawsTheActivationLink() {
        var first = users.sent(account, LinkKind.ACTIVATION);
        users.visitor(() -> users.activation.activate(first));
        var token = users.sent(account, LinkKind.ACTIVATION);

        users.does(() -> users.accounts.disable(account, "Phone lost"));

        assertThat(users.look(token, LinkKind.ACTIVATION).state()).isEqualTo(LinkState.REPLACED);
    }

    @Test
    void manyAreEnabledExceptThoseThatWaitForTheirUser() {
        var plain = users.account(Creation.PLAIN, "111");
        var bulk = users.domain.bean(BulkSwitch.class);
        users.does(() ->
                assertThat(bulk.disable(List.of(account, plain), "Holiday")).isEqualTo(new Switched(1, 0)));

        users.does(() -> assertThat(bulk.enable(List.of(account, plain), null)).isEqualTo(new Switched(1, 1)));

        assertThat(users.view(plain).enabled()).isTrue();
        assertThat(users.view(account).enabled()).isFalse();
        assertThat(users.history(plain)).startsWith(AccountEvent.ENABLED, AccountEvent.DISABLED);
    }

    private void click(String token) {
        users.visitor(() -> {
            users.activation.clicked(token);
            return null;
        });
    }

    private void installed(String token) {
        users.visitor(() -> {
            users.activation.installed(token);
            return null;
        });
    }
}
