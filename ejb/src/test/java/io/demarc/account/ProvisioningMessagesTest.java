// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.mail.MailServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** AV-4: devices without phone features get their links by e-mail or from the screen. */
class ProvisioningMessagesTest {

    private static final Pattern LINK = Pattern.compile("https://phones\\.example/demarc/a/(\\S+)");

    private final TelephoneUsers users = new TelephoneUsers();
    private final MailServer mail = new MailServer(users.domain);
    private final ProvisioningMessages messages = users.domain.bean(ProvisioningMessages.class);
    private final long account = users.account(Creation.WIZARD, "120");

    @AfterEach
    void close() {
        mail.close();
        users.close();
    }

    @Test
    void theLinkOfTheLetterActivates() throws Exception {
        users.does(() -> messages.mail(account, LinkKind.ACTIVATION, " Tablet@Acme.example "));

        assertThat(mail.received()).hasSize(1);
        var letter = mail.received()[0];
        assertThat(letter.getAllRecipients()[0]).hasToString("tablet@acme.example");
        assertThat(letter.getSubject()).isEqualTo("Attiva il tuo account telefonico con Northwind");
        var link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        users.visitor(() -> users.activation.activate(link.group(1)));
        assertThat(users.view(account).status()).isEqualTo(AccountStatus.ACTIVATED);
        assertThat(users.history(account)).startsWith(AccountEvent.ACTIVATED, AccountEvent.ACTIVATION_MAIL_SENT);
    }

    @Test
    void theStatusIsTheSameAsForATextMessage() {
        users.does(() -> messages.show(account, LinkKind.INSTALLATION));

        assertThat(users.view(account).status()).isEqualTo(AccountStatus.INSTALLATION_SMS_SENT);
        assertThat(users.history(account)).startsWith(AccountEvent.INSTALLATION_CODE_SHOWN);
    }

    /** AV-6. */
    @Test
    void aSecondLinkWaitsForTheCoolDown() {
        users.coolDown(120);
        users.does(() -> messages.show(account, LinkKind.ACTIVATION));

        assertRefused(() -> messages.mail(account, LinkKind.ACTIVATION, "tablet@acme.example"), "link.coolDown");
        assertThat(mail.received()).isEmpty();
    }

    @Test
    void aLetterThatDoesNotLeaveChangesNothing() {
        mail.close();

        assertRefused(() -> messages.mail(account, LinkKind.ACTIVATION, "tablet@acme.example"), "mail.refused");

        assertThat(users.view(account).status()).isEqualTo(AccountStatus.CREATED);
        assertThat(users.history(account)).containsExactly(AccountEvent.CREATED);
    }

    @Test
    void aWrongAddressIsToldAtItsField() {
        assertRefused(() -> messages.mail(account, LinkKind.ACTIVATION, "tablet@"), "email.form");
        assertRefused(() -> messages.mail(account, LinkKind.ACTIVATION, " "), "required");
    }

    private void assertRefused(Runnable act, String key) {
        assertThatThrownBy(() -> users.does(act))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .containsExactly(key));
    }
}
