// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.mail.MailServer;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PF-4: forgotten passwords, over a real SMTP session. */
class PasswordResetsTest {

    private static final String EMAIL = "marta@acme.example";
    private static final String CHOSEN = "quite another phrase";

    private final Customers customers = new Customers();
    private final MailServer server = new MailServer(customers.domain);
    private final PasswordResets resets = customers.domain.bean(PasswordResets.class);
    private long marta;

    @BeforeEach
    void addContact() {
        marta = customers.contact(customers.acme, EMAIL);
    }

    @AfterEach
    void close() {
        server.close();
        customers.close();
    }

    @Test
    void theLinkSetsANewPasswordOnce() throws Exception {
        ask(LoginKind.PORTAL, EMAIL);
        var link = link(0);

        assertThat(customers.anybody(() -> resets.open(link))).contains(LoginKind.PORTAL);
        customers.anybody(() -> resets.choose(link, CHOSEN, CHOSEN));

        assertThat(logIn(CHOSEN)).isTrue();
        assertThat(logIn(Customers.PASSWORD)).isFalse();
        assertThat(customers.anybody(() -> resets.open(link))).isEmpty();
        assertThatThrownBy(
                        () -> customers.anybody(() -> resets.choose(link, "yet another phrase", "yet another phrase")))
                .hasMessageContaining("does not count any more");
        assertThat(customers.view(marta).mustChangePassword()).isFalse();
    }

    @Test
    void operatorsHaveOneToo() throws Exception {
        ask(LoginKind.CONSOLE, "nina");

        assertThat(server.received()[0].getAllRecipients()[0]).hasToString("nina@northwind.example");
        assertThat(customers.anybody(() -> resets.open(link(0)))).contains(LoginKind.CONSOLE);
    }

    @Test
    void itIsTooOldAfterAnHour() throws Exception {
        ask(LoginKind.PORTAL, EMAIL);
        customers.pass(Duration.ofMinutes(61));

        var link = link(0);
        assertThat(customers.anybody(() -> resets.open(link))).isEmpty();
    }

    @Test
    void aNewAddressMakesTheLinkWorthless() throws Exception {
        ask(LoginKind.PORTAL, EMAIL);
        customers.run(
                customers.nina, () -> customers.contacts.update(marta, Customers.form("marta.conti@acme.example")));

        var link = link(0);
        assertThat(customers.anybody(() -> resets.open(link))).isEmpty();
    }

    @Test
    void nothingLeavesForUnknownAndDisabledLogins() {
        ask(LoginKind.PORTAL, "nobody@acme.example");
        ask(LoginKind.CONSOLE, EMAIL);
        ask(LoginKind.PORTAL, "a\0b");
        customers.run(customers.nina, () -> customers.contacts.disable(marta));
        ask(LoginKind.PORTAL, EMAIL);

        assertThat(server.received()).isEmpty();
    }

    @Test
    void aMailboxGetsThreeAnHour() {
        for (var i = 0; i < 5; i++) {
            ask(LoginKind.PORTAL, EMAIL);
        }
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void theDatabaseHoldsNoLink() throws Exception {
        ask(LoginKind.PORTAL, EMAIL);

        assertThat(SecretLink.parse(link(0)))
                .hasValueSatisfying(secret -> assertThat(secret.hash()).doesNotContain(secret.text()));
        assertThat(SecretLink.parse("x' or '1'='1")).isEmpty();
    }

    private void ask(LoginKind kind, String login) {
        customers.anybody(() -> {
            resets.ask(kind, login, Customers.ADDRESS);
            return null;
        });
    }

    private String link(int letter) {
        try {
            var text = server.received()[letter].getContent().toString();
            var found = Pattern.compile("https://phones.example/demarc/login/reset\\?link=([0-9a-z]+)")
                    .matcher(text);
            assertThat(found.find()).as(text).isTrue();
            return found.group(1);
        } catch (IOException | jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private boolean logIn(String password) {
        return customers
                .anybody(() -> customers
                        .domain
                        .bean(Logins.class)
                        .withPassword(LoginKind.PORTAL, EMAIL, password.toCharArray(), Customers.ADDRESS))
                .isPresent();
    }
}
