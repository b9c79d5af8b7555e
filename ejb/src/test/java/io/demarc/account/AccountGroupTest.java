// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** GA-4: what a group must have, and what it may. */
class AccountGroupTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void onlyTheNameIsMandatory() {
        var group = group(new GroupForm("  Drivers ", null, " ", null, null));

        assertThat(group.form()).isEqualTo(new GroupForm("Drivers", null, null, null, null));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var form = new GroupForm(" ", "it@nowhere", "d".repeat(1001), "a\u0007b", null);

        assertThatThrownBy(() -> group(form))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("name", "itEmail", "description", "address"));
    }

    @Test
    void aRefusedChangeLeavesItsProfile() {
        var profile = new ProvisioningProfile(TenantPath.provider(7), ProvisioningProfileTest.NAMED, NOON);
        var group = new AccountGroup(
                new TenantPath(7L, 8L), new GroupForm("Drivers", null, null, null, null), profile, NOON);

        assertThatThrownBy(() -> group.describe(new GroupForm("", null, null, null, null), null))
                .isInstanceOf(BusinessException.class);

        assertThat(group.profile()).isSameAs(profile);
    }

    private static AccountGroup group(GroupForm form) {
        return new AccountGroup(new TenantPath(7L, 8L), form, null, NOON);
    }
}
