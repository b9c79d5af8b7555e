// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Act;
import io.demarc.access.Caller;
import io.demarc.access.Deed;
import io.demarc.access.Permission;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.mail.MailServer;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** CU-4 and CU-7: what contacts do for themselves, and what an operator may do as one of them. */
class PortalTest {

    private final Customers customers = new Customers();
    private final OwnContact own = customers.domain.bean(OwnContact.class);
    private final PortalLogins portalLogins = customers.domain.bean(PortalLogins.class);
    private final long marta = customers.contact(customers.acme, "marta@acme.example");
    private final Caller caller = customers.caller(marta);

    @AfterEach
    void close() {
        customers.close();
    }

    @Test
    void aCodeByMailVerifiesTheAddress() throws Exception {
        try (var server = new MailServer(customers.domain)) {
            send(Channel.EMAIL);
            var code = digits(server.received()[0].getContent().toString());

            assertThat(confirm(Channel.EMAIL, other(code))).isEqualTo(CodeAnswer.WRONG);
            assertThat(confirm(Channel.MOBILE, code)).isEqualTo(CodeAnswer.OVER);
            assertThat(confirm(Channel.EMAIL, " " + code + " ")).isEqualTo(CodeAnswer.RIGHT);
            assertThat(confirm(Channel.EMAIL, code)).isEqualTo(CodeAnswer.OVER);
            assertThat(customers.view(marta).form().emailVerified()).isTrue();
            assertThat(customers.view(marta).form().mobileVerified()).isFalse();
        }
    }

    @Test
    void aCodeByTextMessageVerifiesTheMobileUntilItChanges() {
        var code = sent();
        assertThat(confirm(Channel.MOBILE, code)).isEqualTo(CodeAnswer.RIGHT);
        assertThat(customers.view(marta).form().mobileVerified()).isTrue();

        customers.run(caller, () -> own.update("Marta", null, "+393475550199", "en"));
        assertThat(customers.view(marta).form().mobileVerified()).isFalse();
    }

    @Test
    void aCodeIsOverAfterFiveAttempts() {
        var code = sent();
        for (var i = 0; i < 5; i++) {
            assertThat(confirm(Channel.MOBILE, other(code))).isEqualTo(CodeAnswer.WRONG);
        }
        assertThat(confirm(Channel.MOBILE, code)).isEqualTo(CodeAnswer.OVER);
    }

    @Test
    void aCodeIsOverAfterTenMinutesAndWithAnotherNumber() {
        var code = sent();
        customers.pass(Duration.ofMinutes(10));
        assertThat(confirm(Channel.MOBILE, code)).isEqualTo(CodeAnswer.OVER);

        var next = sent();
        customers.run(caller, () -> own.update("Marta", null, "+393475550199", "en"));
        assertThat(confirm(Channel.MOBILE, next)).isEqualTo(CodeAnswer.OVER);
    }

    @Test
    void aSecondCodeWaitsAMinuteAndReplacesTheFirst() {
        var first = sent();
        assertThatThrownBy(() -> send(Channel.MOBILE)).hasMessageContaining("less than a minute");
        customers.pass(Duration.ofMinutes(1));
        var second = sent();

        if (!first.equals(second)) {
            assertThat(confirm(Channel.MOBILE, first)).isEqualTo(CodeAnswer.WRONG);
        }
        assertThat(confirm(Channel.MOBILE, second)).isEqualTo(CodeAnswer.RIGHT);
    }

    @Test
    void anOperatorActsAsTheContactForHalfAnHourWithAReason() {
        var grant = grant("Cannot see the accounts");
        var acting = acting(grant);

        assertThat(acting.name()).isEqualTo("nina");
        assertThat(acting.onBehalfOf()).isEqualTo("marta@acme.example");
        assertThat(acting.scope()).isEqualTo(caller.scope());
        assertThat(acting.permissions()).isSubsetOf(caller.permissions());

        customers.pass(PortalLogins.LONGEST);
        assertThat(customers.as(customers.nina, () -> portalLogins.acting(grant)))
                .isEmpty();
    }

    /** CU-2, CU-3. */
    @Test
    void openingThePortalIsADeedForTheLog() {
        grant("help");

        assertThat(customers.domain.fired())
                .contains(new Deed(Act.PORTAL_OPENED, caller.scope(), "contact", marta, "marta@acme.example"));
    }

    @Test
    void withoutAReasonNobodyActs() {
        assertThatThrownBy(() -> grant(" ")).isInstanceOf(BusinessException.class);
    }

    /** No chaining, no change of credentials and verifications. */
    @Test
    void whoeverActsAsAContactHoldsNothingThatIsTheContactsAlone() {
        var acting = acting(grant("help"));

        assertThat(acting.may(Permission.PORTAL_LOGIN)).isFalse();
        assertThat(acting.may(Permission.PORTAL_OWN)).isFalse();
        assertThat(acting.may(Permission.PORTAL)).isTrue();
        var login = customers.domain.bean(OwnLogin.class);
        assertThatThrownBy(() -> customers.run(
                        acting, () -> login.changePassword(Customers.PASSWORD, "another long one", "another long one")))
                .hasMessageContaining("acting as");
        assertThatThrownBy(() -> customers.as(acting, customers.domain.bean(TwoFactor.class)::prepare))
                .hasMessageContaining("acting as");
        assertThatThrownBy(() -> customers.as(
                        acting, () -> customers.domain.bean(Sessions.class).own(1L)))
                .hasMessageContaining("acting as");
        assertThatThrownBy(() -> customers.as(acting, () -> portalLogins.start(marta, "again")))
                .hasMessageContaining("Only an operator");
    }

    @Test
    void aGrantIsNobodyElsesAndEndsWithTheContact() {
        var grant = grant("help");
        var other = Caller.operator(99L, "other", customers.nina.scope(), customers.nina.permissions());
        assertThat(customers.as(other, () -> portalLogins.acting(grant))).isEmpty();

        customers.run(customers.nina, () -> customers.contacts.disable(marta));
        assertThat(customers.as(customers.nina, () -> portalLogins.acting(grant)))
                .isEmpty();
        assertThatThrownBy(() -> grant("help")).hasMessageContaining("disabled");
    }

    /** Two contacts of different organizations see nothing of each other, whatever they guess. */
    @Test
    void aContactReachesNoContactOfAnotherOrganization() {
        var sara = customers.caller(customers.contact(customers.bluebird, "sara@bluebird.example"));

        assertThatThrownBy(() -> customers.as(sara, () -> customers.contacts.get(marta)))
                .isInstanceOf(NotFound.class);
        var forged = Caller.contact(marta, "sara@bluebird.example", sara.scope(), sara.permissions());
        assertThatThrownBy(() -> customers.as(forged, own::details)).isInstanceOf(NotFound.class);
    }

    @Test
    void privateNotesStayInTheConsole() {
        assertThat(customers.as(caller, own::details).toString())
                .contains("public")
                .doesNotContain("private");
    }

    private PortalGrant grant(String reason) {
        return customers.as(customers.nina, () -> portalLogins.start(marta, reason));
    }

    private Caller acting(PortalGrant grant) {
        return customers
                .as(customers.nina, () -> portalLogins.acting(grant))
                .orElseThrow()
                .caller();
    }

    private void send(Channel channel) {
        customers.run(caller, () -> own.sendCode(channel));
    }

    /** The code of the text message that leaves now. */
    private String sent() {
        send(Channel.MOBILE);
        var messages = customers.domain.fired().stream()
                .filter(CodeToSend.class::isInstance)
                .map(CodeToSend.class::cast)
                .toList();
        return digits(messages.get(messages.size() - 1).text());
    }

    private CodeAnswer confirm(Channel channel, String code) {
        return customers.as(caller, () -> own.confirm(channel, code));
    }

    private static String digits(String text) {
        var found = Pattern.compile("\\b\\d{6}\\b").matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private static String other(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }
}
