// SPDX-License-Identifier: Apache-2.0
package io.demarc.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.database.Domain;
import io.demarc.kernel.BusinessException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** AV-4: e-mail leaves over a real SMTP session. */
@SuppressWarnings("UnnecessaryAssignment") // No container fills in the configuration here.
class MailTest {

    private static final Letter LETTER =
            new Letter("ada@acme.example", "Attività – attivazione", "Buongiorno,\nperché no?\n");

    private final Domain domain = new Domain();
    private final MailServer server = new MailServer(domain);
    private final Mail mail = domain.bean(Mail.class);
    private final MailSettings settings = domain.bean(MailSettings.class);

    @AfterEach
    void close() {
        server.close();
        domain.close();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        mail.send(LETTER);

        assertThat(server.received()).hasSize(1);
        var message = server.received()[0];
        assertThat(message.getSubject()).isEqualTo(LETTER.subject());
        assertThat(message.getContent().toString().lines()).containsExactly("Buongiorno,", "perché no?");
        assertThat(message.getFrom()[0]).hasToString("desk@northwind.example");
        assertThat(message.getAllRecipients()[0]).hasToString("ada@acme.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isNotNull();
    }

    @Test
    void aServerThatAsksForALoginGetsIt() {
        server.requireLogin("demarc", "secret");
        settings.user = Optional.of("demarc");
        settings.password = Optional.of("secret");

        mail.send(LETTER);

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aWrongLoginIsARefusalThatTellsNoSecret() {
        server.requireLogin("demarc", "secret");
        settings.user = Optional.of("demarc");
        settings.password = Optional.of("wrong-secret");

        assertThatThrownBy(() -> mail.send(LETTER))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("did not take the message")
                .hasMessageNotContaining("wrong-secret");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aServerThatDoesNotEncryptIsRefusedWhenEncryptionIsDemanded() {
        settings.starttls = true;

        assertThatThrownBy(() -> mail.send(LETTER)).isInstanceOf(BusinessException.class);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aServerThatIsDownIsARefusal() {
        server.close();

        assertThatThrownBy(() -> mail.send(LETTER)).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatIsNotConfiguredIsNamed() {
        settings.from = Optional.empty();

        assertThat(mail.missingSetting()).contains("demarc.mail.from");
        assertThatThrownBy(() -> mail.send(LETTER)).hasMessageContaining("demarc.mail.from");
    }

    @Test
    void aUserWithoutAPasswordIsNotEnough() {
        settings.user = Optional.of("demarc");

        assertThat(mail.missingSetting()).contains("demarc.mail.password");
    }
}
