// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** AC-1 to AC-7, AV-1, AV-7: the life of an account. */
class AccountTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final AccountGroup DRIVERS =
            new AccountGroup(new TenantPath(7L, 8L), new GroupForm("Drivers", null, null, null, null), null, NOON);
    private static final ProvisioningProfile STANDARD =
            new ProvisioningProfile(TenantPath.provider(7), named("Standard"), NOON);

    @Test
    void aPlainAccountMayCallAtOnce() {
        assertThat(plain().isEnabled()).isTrue();
        assertThat(plain().status()).isEqualTo(AccountStatus.CREATED);
    }

    @Test
    void aWizardAccountIsBornDisabledAndOnlyItsUserEnablesIt() {
        var account = wizard();

        assertThat(account.isEnabled()).isFalse();
        assertRefused(account::enable, "account.activateFirst");

        account.activated(NOON);

        assertThat(account.isEnabled()).isTrue();
    }

    @Test
    void theWholeWayLeadsThroughInstallationToActivation() {
        var account = wizard();

        account.installationSent(at(1));
        assertStatus(account, AccountStatus.INSTALLATION_SMS_SENT, 1);
        assertThat(account.installationClicked(at(2))).isTrue();
        assertStatus(account, AccountStatus.INSTALLATION_CLICKED, 2);
        assertThat(account.installed(at(3))).isTrue();
        assertStatus(account, AccountStatus.INSTALLED, 3);
        assertThat(account.isEnabled()).isFalse();
        account.activationSent(at(4));
        assertStatus(account, AccountStatus.ACTIVATION_SMS_SENT, 4);
        account.activated(at(5));
        assertStatus(account, AccountStatus.ACTIVATED, 5);
        assertThat(account.isEnabled()).isTrue();
    }

    @Test
    void theShortWayNeedsNoInstallation() {
        var account = wizard();

        account.activationSent(at(1));
        account.activated(at(2));

        assertStatus(account, AccountStatus.ACTIVATED, 2);
    }

    @Test
    void aLateClickDoesNotLeadBack() {
        var account = wizard();
        account.activationSent(at(1));

        assertThat(account.installationClicked(at(2))).isFalse();
        assertThat(account.installed(at(3))).isFalse();

        assertStatus(account, AccountStatus.ACTIVATION_SMS_SENT, 1);
    }

    @Test
    void anotherMessageToAnActivatedAccountLeavesItEnabled() {
        var account = wizard();
        account.activated(at(1));

        account.installationSent(at(2));

        assertStatus(account, AccountStatus.INSTALLATION_SMS_SENT, 2);
        assertThat(account.isEnabled()).isTrue();
    }

    @Property(tries = 200)
    void whateverHappensAWizardAccountIsEnabledOnlyAfterAnActivation(@ForAll List<Step> steps) {
        var account = wizard();
        var activated = false;
        for (var step : steps) {
            activated |= step == Step.ACTIVATED;
            attempt(() -> step.act.accept(account));
            assertThat(account.isEnabled() && !activated).isFalse();
        }
    }

    @Test
    void aDisabledAccountCanBeEnabledOnceItWasActivated() {
        var account = wizard();
        account.activated(at(1));
        account.disable();

        assertThat(account.isEnabled()).isFalse();
        assertRefused(account::disable, "account.state");

        account.enable();
        assertThat(account.isEnabled()).isTrue();
        assertRefused(account::enable, "account.state");
    }

    /** AC-13. */
    @Test
    void revokedKeysComeBackOnlyWithAnActivation() {
        var account = plain();
        account.activated(at(1));
        account.revokeKeys(at(2));

        assertThat(account.view().keysRevokedAt()).isEqualTo(at(2));
        assertRefused(() -> account.revokeKeys(at(3)), "account.state");

        account.activated(at(4));

        assertThat(account.view().keysRevokedAt()).isNull();
        assertThat(account.keyGeneration()).isEqualTo(2);
    }

    /** AC-5. */
    @Test
    void aDeskPhoneIsEndToSite() {
        assertRefused(
                () -> account(Creation.PLAIN, null, AccountType.SNOM, SecurityModel.END_TO_END, "111", null),
                "account.snomSite");
        assertThat(account(Creation.PLAIN, null, AccountType.SNOM, SecurityModel.END_TO_SITE, "111", null)
                        .isEnabled())
                .isTrue();
    }

    /** AC-7. */
    @Test
    void aDeskPhoneIsMadePlain() {
        assertRefused(
                () -> account(Creation.WIZARD, STANDARD, AccountType.SNOM, SecurityModel.END_TO_SITE, "111", null),
                "account.snomPlain");
    }

    @Test
    void aDeskPhoneGetsNoMessages() {
        var phone = account(Creation.PLAIN, null, AccountType.SNOM, SecurityModel.END_TO_SITE, "111", null);

        assertRefused(() -> phone.installationSent(NOON), "account.noClient");
        assertRefused(() -> phone.activationSent(NOON), "account.noClient");
    }

    @Test
    void theWizardNeedsAProfile() {
        assertRefused(() -> pgsm(Creation.WIZARD, null, "+393475550132", null), "required");
    }

    /** AC-3. */
    @Test
    void everythingButTheNumbersCanBeEdited() {
        var account = plain();

        account.describe(details("4711", AccountType.PGSM, SecurityModel.END_TO_SITE), DRIVERS, STANDARD);

        assertThat(account.username()).isEqualTo("4711");
        assertThat(account.details().securityModel()).isEqualTo(SecurityModel.END_TO_SITE);
        assertThat(account.number()).isEqualTo("+393475550132");
        assertThat(Arrays.stream(AccountDetails.class.getRecordComponents()))
                .noneMatch(component ->
                        component.getName().toLowerCase(Locale.ROOT).contains("number"));
    }

    @Test
    void aWizardAccountKeepsAProfile() {
        var account = wizard();

        assertRefused(() -> account.describe(account.details(), DRIVERS, null), "required");
    }

    /** AC-2. */
    @Test
    void theSecondNumberIsAnotherOne() {
        assertRefused(() -> pgsm(Creation.PLAIN, null, "+393475550132", "0039 347 5550132"), "number.same");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var details = new AccountDetails("x", "a\u0000b", "a@b", null, true, null, null, true, " ", true, 1L, null);

        assertThatThrownBy(() -> new Account(
                        DRIVERS, Creation.PLAIN, new NewAccount(null, null, "abc", "1", details), null, NOON))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(
                                        "number",
                                        "secondNumber",
                                        "username",
                                        "fullName",
                                        "email",
                                        "type",
                                        "securityModel",
                                        "obfuscationKey"));
    }

    /** What may happen to an account, in any order. */
    enum Step {
        INSTALLATION_SENT(account -> account.installationSent(NOON)),
        CLICKED(account -> account.installationClicked(NOON)),
        INSTALLED(account -> account.installed(NOON)),
        ACTIVATION_SENT(account -> account.activationSent(NOON)),
        ACTIVATED(account -> account.activated(NOON)),
        DISABLED(Account::disable),
        ENABLED(Account::enable),
        KEYS_REVOKED(account -> account.revokeKeys(NOON));

        private final Consumer<Account> act;

        Step(Consumer<Account> act) {
            this.act = act;
        }
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (BusinessException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::key)
                                .contains(key));
    }

    private static void assertStatus(Account account, AccountStatus status, int minute) {
        assertThat(account.status()).isEqualTo(status);
        assertThat(account.view().statusAt()).isEqualTo(at(minute));
    }

    private static Account plain() {
        return pgsm(Creation.PLAIN, null, "+39 347 555 0132", null);
    }

    private static Account wizard() {
        return pgsm(Creation.WIZARD, STANDARD, "+39 347 555 0132", null);
    }

    private static Account pgsm(Creation way, ProvisioningProfile profile, String number, String second) {
        return account(way, profile, AccountType.PGSM, SecurityModel.END_TO_END, number, second);
    }

    private static Account account(
            Creation way,
            ProvisioningProfile profile,
            AccountType type,
            SecurityModel model,
            String number,
            String second) {
        return new Account(
                DRIVERS, way, new NewAccount(null, null, number, second, details("4710", type, model)), profile, NOON);
    }

    private static AccountDetails details(String username, AccountType type, SecurityModel model) {
        return new AccountDetails(username, null, null, null, true, type, model, true, "9", true, 1L, null);
    }

    private static ProfileForm named(String name) {
        return new ProfileForm(name, null, null, null, false, false, true, 100, true, 4, 10, 5, 1);
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }
}
