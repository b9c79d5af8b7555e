// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** AC-16: the settings that clients share, and their defaults. */
class ProvisioningProfileTest {

    static final ProfileForm NAMED =
            new ProfileForm("Standard", null, null, null, false, false, true, 100, true, 4, 10, 5, 1);

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void theDefaultsAreThoseOfTheManual() {
        var defaults = ProfileForm.DEFAULTS;

        assertThat(defaults.secureMessaging()).isTrue();
        assertThat(defaults.pinLength()).isEqualTo(4);
        assertThat(defaults.pinIdleMinutes()).isEqualTo(10);
        assertThat(defaults.pinAttempts()).isEqualTo(5);
        assertThat(defaults.pinBlockMinutes()).isEqualTo(1);
    }

    @Test
    void itKeepsWhatWasSaid() {
        assertThat(profile(NAMED).form()).isEqualTo(NAMED);
    }

    @Test
    void thePhoneIsKeptAsItIsDialled() {
        var form = new ProfileForm(
                "Standard",
                "Help@Northwind.Example",
                "0039 02/5550-0100",
                null,
                false,
                false,
                true,
                0,
                false,
                4,
                1,
                1,
                1);

        assertThat(profile(form).form().supportPhone()).isEqualTo("+390255500100");
        assertThat(profile(form).form().supportEmail()).isEqualTo("help@northwind.example");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var form =
                new ProfileForm(null, "help", "call us", "l".repeat(101), false, false, true, 1001, true, 3, 0, 21, -1);

        assertThatThrownBy(() -> profile(form))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly(
                                        "name",
                                        "supportEmail",
                                        "supportPhone",
                                        "oemLicence",
                                        "historySize",
                                        "pinLength",
                                        "pinIdleMinutes",
                                        "pinAttempts",
                                        "pinBlockMinutes"));
    }

    private static ProvisioningProfile profile(ProfileForm form) {
        return new ProvisioningProfile(TenantPath.provider(7), form, NOON);
    }
}
