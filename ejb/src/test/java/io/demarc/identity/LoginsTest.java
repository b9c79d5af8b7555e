// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PF-4, CU-4: logins in one step and in two, and the sessions that they open. */
class LoginsTest {

    private static final String EMAIL = "marta@acme.example";
    private static final Duration STEP = Duration.ofSeconds(30);

    private final Customers customers = new Customers();
    private final Logins logins = customers.domain.bean(Logins.class);
    private final Sessions sessions = customers.domain.bean(Sessions.class);
    private final TwoFactor twoFactor = customers.domain.bean(TwoFactor.class);
    private final long marta = customers.contact(customers.acme, EMAIL);

    @AfterEach
    void close() {
        customers.close();
    }

    @Test
    void theRightPasswordOpensTheRightDoorOnly() {
        assertThat(password(LoginKind.PORTAL, EMAIL, Customers.PASSWORD))
                .hasValueSatisfying(step -> assertThat(step.isComplete()).isTrue());
        assertThat(password(LoginKind.PORTAL, " MARTA@acme.example ", Customers.PASSWORD))
                .isPresent();
        assertThat(password(LoginKind.CONSOLE, EMAIL, Customers.PASSWORD)).isEmpty();
        assertThat(password(LoginKind.PORTAL, "nina", Customers.PASSWORD)).isEmpty();
        assertThat(password(LoginKind.CONSOLE, "nina", Customers.PASSWORD)).isPresent();
    }

    /** A principal of the one kind is no login of the other. */
    @Test
    void aContactsPrincipalIsNoLogin() {
        assertThat(password(LoginKind.CONSOLE, "contact/" + marta, Customers.PASSWORD))
                .isEmpty();
        assertThat(password(LoginKind.PORTAL, "contact/" + marta, Customers.PASSWORD))
                .isEmpty();
    }

    @Test
    void wrongUnknownDisabledAndForeignAddressesAreRefusedAlike() {
        assertThat(password(LoginKind.PORTAL, EMAIL, "wrong")).isEmpty();
        assertThat(password(LoginKind.PORTAL, "nobody@acme.example", "wrong")).isEmpty();
        customers.run(customers.nina, () -> customers.contacts.disable(marta));
        assertThat(password(LoginKind.PORTAL, EMAIL, Customers.PASSWORD)).isEmpty();
    }

    @Test
    void theAllowListIsAskedAtTheLoginAndAtEachRequest() {
        allow("198.51.100.0/24");
        assertThat(password(LoginKind.PORTAL, EMAIL, Customers.PASSWORD)).isEmpty();

        allow("192.0.2.0/24");
        var id = open(EMAIL);
        assertThat(current(id, Customers.ADDRESS)).isPresent();
        assertThat(current(id, "198.51.100.1")).isEmpty();
    }

    @Test
    void fiveWrongPasswordsLockTheLoginForAMinute() {
        for (var i = 0; i < 5; i++) {
            password(LoginKind.PORTAL, EMAIL, "wrong");
        }
        assertThat(password(LoginKind.PORTAL, EMAIL, Customers.PASSWORD)).isEmpty();
        customers.pass(Duration.ofMinutes(3));
        assertThat(password(LoginKind.PORTAL, EMAIL, Customers.PASSWORD)).isPresent();
    }

    @Test
    void withASecondFactorThePasswordIsHalfALogin() {
        var totp = switchOn();
        customers.pass(STEP);

        var step = password(LoginKind.PORTAL, EMAIL, Customers.PASSWORD).orElseThrow();

        assertThat(step.isComplete()).isFalse();
        assertThat(code(step, "000000")).isEmpty();
        assertThat(code(step, totp.code(Totp.step(customers.now()))))
                .hasValueSatisfying(done -> assertThat(done.isComplete()).isTrue());
    }

    /** CU-2: the log has a login when it is complete, and each failure. */
    @Test
    void halfALoginIsNoLoginInTheLog() {
        var totp = switchOn();
        customers.pass(STEP);
        customers.domain.fired().clear();

        code(half(), "000000");
        assertThat(acts()).containsExactly(Act.LOGIN_REFUSED);
        code(half(), totp.code(Totp.step(customers.now())));
        assertThat(acts()).containsExactly(Act.LOGIN_REFUSED, Act.LOGGED_IN);
    }

    private List<Act> acts() {
        return customers.domain.fired().stream()
                .filter(Deed.class::isInstance)
                .map(deed -> ((Deed) deed).act())
                .toList();
    }

    /** RFC 6238, section 5.2. */
    @Test
    void aCodeIsWorthOneLogin() {
        var totp = switchOn();
        customers.pass(STEP);
        var code = totp.code(Totp.step(customers.now()));

        assertThat(code(half(), code)).isPresent();
        assertThat(code(half(), code)).isEmpty();
    }

    @Test
    void theCodeThatSwitchedItOnIsSpent() {
        var totp = switchOn();

        assertThat(code(half(), totp.code(Totp.step(customers.now())))).isEmpty();
    }

    /** Giving the password again does not buy new guesses of the code. */
    @Test
    void wrongCodesLockTheLoginEvenWithTheRightPasswordBetweenThem() {
        var totp = switchOn();
        customers.pass(STEP);
        for (var i = 0; i < 5; i++) {
            code(half(), "000000");
        }
        assertThat(password(LoginKind.PORTAL, EMAIL, Customers.PASSWORD)).isEmpty();
        customers.pass(Duration.ofMinutes(2));
        assertThat(code(half(), totp.code(Totp.step(customers.now())))).isPresent();
    }

    @Test
    void aHalfLoginIsOverAfterFiveMinutes() {
        var totp = switchOn();
        var step = half();
        customers.pass(Duration.ofMinutes(6));

        assertThat(code(step, totp.code(Totp.step(customers.now())))).isEmpty();
    }

    @Test
    void aRecoveryCodeOpensOnceAndANewSetReplacesTheOld() {
        var codes = recoveryCodes();

        assertThat(code(half(), codes.get(0))).isPresent();
        assertThat(code(half(), codes.get(0))).isEmpty();
        customers.as(customers.caller(marta), () -> twoFactor.newRecoveryCodes(Customers.PASSWORD));
        assertThat(code(half(), codes.get(1))).isEmpty();
    }

    @Test
    void aProgramNeedsTheCodeAsWell() {
        var totp = switchOn(customers.nina);
        customers.pass(STEP);
        var code = totp.code(Totp.step(customers.now()));

        assertThat(program(null)).isEmpty();
        assertThat(program("000000")).isEmpty();
        assertThat(program(code))
                .hasValueSatisfying(who -> assertThat(who.caller().name()).isEqualTo("nina"));
    }

    @Test
    void aSessionIsOverWhenItIsRevokedOrThePasswordChanges() {
        var here = open(EMAIL);
        var there = open(EMAIL);
        var elsewhere = open(EMAIL);
        var caller = customers.caller(marta);
        assertThat(customers.as(caller, () -> sessions.own(here))).hasSize(3);

        customers.run(caller, () -> sessions.revoke(there));
        assertThat(current(there, Customers.ADDRESS)).isEmpty();
        assertThat(current(elsewhere, Customers.ADDRESS)).isPresent();

        customers.run(caller, () -> sessions.revokeOthers(here));
        assertThat(current(elsewhere, Customers.ADDRESS)).isEmpty();
        assertThat(current(here, Customers.ADDRESS)).isPresent();

        customers.pass(STEP);
        customers.run(
                caller,
                () -> customers
                        .domain
                        .bean(OwnLogin.class)
                        .changePassword(Customers.PASSWORD, "another long one", "another long one"));
        assertThat(current(here, Customers.ADDRESS)).isEmpty();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        var session = open(EMAIL);
        var sara = customers.caller(customers.contact(customers.bluebird, "sara@bluebird.example"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> customers.run(sara, () -> sessions.revoke(session)))
                .isInstanceOf(io.demarc.kernel.NotFound.class);
        assertThat(customers.as(sara, () -> sessions.own(session))).isEmpty();
        assertThat(current(session, Customers.ADDRESS)).isPresent();
        assertThat(customers.anybody(() -> sessions.current(session, "nina", Customers.ADDRESS)))
                .isEmpty();
    }

    /** Not each request writes. */
    @Test
    void whenItWasLastSeenIsNotedOnceAMinute() {
        var session = open(EMAIL);
        var opened = customers.now();
        customers.pass(Duration.ofSeconds(50));
        current(session, Customers.ADDRESS);
        assertThat(lastSeen(session)).isEqualTo(opened);

        customers.pass(Duration.ofSeconds(20));
        current(session, Customers.ADDRESS);
        assertThat(lastSeen(session)).isEqualTo(customers.now());
    }

    private java.time.Instant lastSeen(long session) {
        return customers
                .as(customers.caller(marta), () -> sessions.own(session))
                .get(0)
                .lastSeenAt();
    }

    private Totp switchOn() {
        return switchOn(customers.caller(marta));
    }

    private Totp switchOn(io.demarc.access.Caller caller) {
        var secret = new Totp(customers.as(caller, twoFactor::prepare).secret());
        var code = secret.code(Totp.step(customers.now()));
        customers.as(caller, () -> twoFactor.switchOn(code));
        return secret;
    }

    private List<String> recoveryCodes() {
        var caller = customers.caller(marta);
        var secret = new Totp(customers.as(caller, twoFactor::prepare).secret());
        return customers.as(caller, () -> twoFactor.switchOn(secret.code(Totp.step(customers.now()))));
    }

    private LoginStep half() {
        return password(LoginKind.PORTAL, EMAIL, Customers.PASSWORD).orElseThrow();
    }

    private Optional<LoginStep> password(LoginKind kind, String login, String password) {
        return customers.anybody(() -> logins.withPassword(kind, login, password.toCharArray(), Customers.ADDRESS));
    }

    private Optional<LoginStep> code(LoginStep step, String code) {
        return customers.anybody(() -> logins.withCode(step, code, Customers.ADDRESS));
    }

    private Optional<Identity> program(String code) {
        return customers.anybody(
                () -> logins.forProgram("nina", Customers.PASSWORD.toCharArray(), code, Customers.ADDRESS));
    }

    private long open(String email) {
        var step = password(LoginKind.PORTAL, email, Customers.PASSWORD).orElseThrow();
        return customers.anybody(() -> sessions.open(step, Customers.ADDRESS, "Browser"));
    }

    private Optional<Identity> current(long session, String address) {
        return customers.anybody(() -> sessions.current(session, "contact/" + marta, address));
    }

    private void allow(String list) {
        var form = Customers.form(EMAIL);
        customers.run(
                customers.nina,
                () -> customers.contacts.update(
                        marta,
                        new ContactForm(
                                form.name(), EMAIL, form.type(), null, null, null, null, false, false, list, "en")));
    }
}
