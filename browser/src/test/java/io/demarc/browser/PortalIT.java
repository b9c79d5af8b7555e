// SPDX-License-Identifier: Apache-2.0
package io.demarc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.demarc.testkit.Await;
import io.demarc.testkit.TestServer;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a contact does in the portal, and a provider as one; over a real mail server (CU-4, CU-6, CU-7, PF-4). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalIT {

    private static final String LUCA = "luca@acme.example";
    private static final String CHOSEN = "quite another phrase";

    @RegisterExtension
    static final Story STORY = new Story();

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort().setVerbose(false));

    private TestServer server;
    private Chromium chromium;
    private Visitor luca;
    private Visitor nina;
    private Authenticator authenticator;
    private List<String> recoveryCodes;

    @BeforeAll
    void start(@TempDir Path data) {
        mail.start();
        server = TestServer.on(data)
                .with("DEMARC_MAIL_HOST", "127.0.0.1")
                .with("DEMARC_MAIL_PORT", String.valueOf(mail.getSmtp().getPort()))
                .with("DEMARC_MAIL_FROM", "desk@northwind.example")
                .with("DEMARC_MAIL_STARTTLS", "false")
                .start();
        chromium = new Chromium();
        luca = visitor();
        nina = visitor();
        nina.logIn("nina", Visitor.DEMO_PASSWORD);
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
        mail.stop();
    }

    private Visitor visitor() {
        var visitor = Visitor.atADesk(server.address(), chromium.browser());
        STORY.watch(visitor.page());
        return visitor;
    }

    @Test
    @Order(10)
    void aContactLogsInAndSeesTheOrganization() {
        luca.open("portal/accounts");
        luca.isAt("portal/login");
        luca.fill("username", LUCA).fill("password", "not this one").press("Log in");
        assertThat(luca.page().locator("main")).containsText("The e-mail address or the password is wrong");

        luca.logInToPortal(LUCA, Visitor.DEMO_PASSWORD);

        luca.isAt("portal/");
        luca.sees("Acme Logistics");
        assertThat(luca.page().locator("main")).containsText("No SIP proxy connected");
        assertThat(luca.page().locator("main")).containsText("Your account manager is Nina Vos.");
        assertThat(luca.page().locator("main")).not().containsText("called in the morning");
    }

    @Test
    @Order(20)
    void aCodeByMailVerifiesTheAddress() {
        luca.follow("My details");
        luca.press("Send a code by e-mail");
        luca.fill("code", "000000").press("Confirm");
        assertThat(luca.field("code")).containsText("This is not the code that was sent");
        luca.fill("code", digits(letter(0))).press("Confirm");
        luca.isTold("Your e-mail address is verified.");
    }

    @Test
    @Order(30)
    void aCodeByTextMessageVerifiesTheMobile() {
        luca.press("Send a code by SMS");
        assertThat(luca.field("code")).isVisible();
        nina.open("gateways/development");
        var code = digits(nina.page().locator("main").innerText());

        luca.fill("code", code).press("Confirm");

        luca.isTold("Your mobile number is verified.");
    }

    @Test
    @Order(40)
    void aNewPasswordReplacesTheOldOne() {
        luca.follow("Security");
        luca.follow("Change password");
        luca.fill("oldPassword", Visitor.DEMO_PASSWORD)
                .fill("newPassword", CHOSEN)
                .fill("repeated", CHOSEN)
                .press("Change password");

        luca.isAt("portal/index");
        luca.isTold("Your password was changed.");
    }

    @Test
    @Order(50)
    void twoFactorLoginIsOnOnceACodeProvedIt() {
        luca.open("portal/security");
        luca.press("Set up");
        var secret = luca.page().locator(".d-copy code").innerText();
        authenticator = Authenticator.of(secret);
        luca.fill("code", "123").press("Switch on");
        assertThat(luca.field("code")).containsText("This is not the code that the app shows now");
        luca.fill("code", authenticator.code(-1)).press("Switch on");

        luca.isTold("Two-factor login is on.");
        assertThat(luca.page().locator(".identity-codes li")).hasCount(10);
        recoveryCodes = luca.page().locator(".identity-codes li").allInnerTexts();
        luca.open("portal/security");
        assertThat(luca.page().locator(".identity-codes li")).hasCount(0);
    }

    @Test
    @Order(60)
    void theLoginAsksForTheCode() {
        leavePortal(luca);
        luca.logInToPortal(LUCA, CHOSEN);
        luca.isAt("login/code");
        luca.open("portal/");
        luca.isAt("portal/login");
        luca.open("login/code");
        luca.fill("code", "000000").press("Log in");
        assertThat(luca.page().locator("main")).containsText("This code is wrong or was used before");
        luca.fill("code", authenticator.code(0)).press("Log in");

        luca.isAt("portal/");
        luca.sees("Acme Logistics");
    }

    @Test
    @Order(70)
    void aSessionThatIsEndedElsewhereIsOverAtTheNextClick() {
        var other = visitor();
        other.logInToPortal(LUCA, CHOSEN);
        other.fill("code", recoveryCodes.get(0)).press("Log in");
        other.isAt("portal/");

        luca.open("portal/security");
        assertThat(luca.page().locator("[id='sessions'] tbody tr")).hasCount(2);
        assertThat(luca.page().locator("[id='sessions']")).containsText("Chrome, Linux");
        luca.page().locator("[id='sessions'] tbody button").click();
        luca.isTold("The session has ended.");
        assertThat(luca.page().locator("[id='sessions'] tbody tr")).hasCount(1);

        other.follow("Accounts");
        other.isAt("portal/login");
        luca.follow("Accounts");
        luca.isAt("portal/accounts");
    }

    @Test
    @Order(80)
    void aForgottenPasswordIsChosenAgainByALinkThatWorksOnce() {
        var sara = visitor();
        var before = mail.getReceivedMessages().length;
        for (var login : List.of("nobody@acme.example", "sara@bluebird.example")) {
            sara.open("portal/login");
            sara.follow("Forgot the password?");
            sara.fill("login", login).press("Send me a link");
            assertThat(sara.page().locator("main")).containsText("Look into your mailbox.");
        }
        Await.until("one letter arrives", Duration.ofSeconds(20), () -> mail.getReceivedMessages().length > before);
        var letter = letter(before);
        var found = Pattern.compile("link=([0-9a-z]+)").matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        var link = "login/reset?link=" + found.group(1);

        sara.open(link);
        sara.fill("newPassword", CHOSEN).fill("repeated", CHOSEN).press("Set the password");
        sara.isAt("portal/login");
        sara.logInToPortal("sara@bluebird.example", CHOSEN);
        sara.sees("Bluebird Hotels");
        sara.open(link);
        assertThat(sara.page().locator("main")).containsText("This link does not count any more.");
        assertThat(mail.getReceivedMessages()).hasSize(before + 1);
    }

    /** CU-4, CU-6. */
    @Test
    @Order(90)
    void aProviderAddsAContactWhosePasswordIsMailed() {
        var before = mail.getReceivedMessages().length;
        nina.open("contacts/list");
        nina.follow("Acme Logistics");
        nina.follow("New contact");
        nina.fill("name", "Ida Neri").fill("email", LUCA).press("Save and Continue");
        assertThat(nina.field("email")).containsText("This e-mail address cannot be used");
        nina.fill("email", "ida@acme.example").press("Save and Continue");
        nina.isTold("The password is on its way by e-mail.");
        var found = Pattern.compile("Password: (\\S+)").matcher(letter(before));
        assertThat(found.find()).isTrue();

        var ida = visitor();
        ida.logInToPortal("ida@acme.example", found.group(1));
        ida.isAt("portal/password");
        ida.open("portal/accounts");
        ida.isAt("portal/password");
    }

    /** CU-7. */
    @Test
    @Order(100)
    void aProviderSeesThePortalAsAContactUnderABanner() {
        nina.open("contacts/list?q=marta");
        nina.page().locator("summary.d-icon-button").click();
        nina.follow("Portal Login…");
        nina.press("Open the portal");
        assertThat(nina.field("reason")).containsText("This must be filled in.");
        nina.fill("reason", "Cannot see an account").press("Open the portal");
        nina.isAt("portal/");

        for (var page : List.of("portal/", "portal/accounts", "portal/details")) {
            nina.open(page);
            assertThat(nina.page().locator(".portal-acting")).containsText("nina, you see the portal as Marta Conti.");
            assertThat(nina.page().locator(".portal-acting")).containsText("Cannot see an account");
        }
        assertThat(nina.page().locator(".portal-menu")).not().containsText("Security");
        assertThat(nina.open("portal/security").status()).isEqualTo(403);
        assertThat(nina.open("portal/password").status()).isEqualTo(403);
        assertThat(nina.open("contacts/list").status()).isEqualTo(200);
        assertThat(nina.page().locator(".portal-acting")).hasCount(0);

        nina.open("portal/");
        nina.press("End and go back");
        nina.isAt("contacts/contact");
        nina.sees("Marta Conti");
        assertThat(nina.open("portal/").status()).isEqualTo(403);
        nina.open("audit/list");
        assertThat(nina.page().locator("tbody tr").first()).containsText("Portal opened");
    }

    /** PF-4: an administrator helps who lost phone and codes. */
    @Test
    @Order(120)
    void theProviderResetsTwoFactorLogin() {
        nina.open("contacts/list?q=luca");
        nina.follow("Luca Ferri");
        nina.press("Reset two-factor login…");
        nina.press("Reset two-factor login");
        nina.isTold("Two-factor login of Luca Ferri is off.");

        leavePortal(luca);
        luca.logInToPortal(LUCA, CHOSEN);
        luca.isAt("portal/");
    }

    private static void leavePortal(Visitor visitor) {
        visitor.page().locator("summary.d-avatar").click();
        visitor.follow("Log out");
        visitor.isAt("portal/login");
    }

    private String letter(int number) {
        try {
            return mail.getReceivedMessages()[number].getContent().toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String digits(String text) {
        var found = Pattern.compile("\\b\\d{6}\\b").matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }
}
