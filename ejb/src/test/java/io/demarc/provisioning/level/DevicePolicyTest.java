// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static io.demarc.provisioning.level.ProvisioningLevel.MODIFY;
import static io.demarc.provisioning.level.ProvisioningLevel.NONE;
import static io.demarc.provisioning.level.ProvisioningLevel.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.TenantPath;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** DV-2 to DV-6: each refusal once, with who can change it (DV-9). */
class DevicePolicyTest {

    private static final TenantPath NORTHWIND = TenantPath.provider(1);
    private static final TenantPath ACME = new TenantPath(1L, 2L);

    @Test
    void whoIsAtNoneHasNoSectionAndWhoeverSetItCanChangeThat() {
        var decision = policy(acme(provider(MODIFY), NONE), NONE).open();

        assertRefused(decision, Decision.Reason.LEVEL, Rank.PROVIDER);
        assertThat(text(decision))
                .isEqualTo(
                        "SIP devices cannot be used here: the organization is at None. Who can raise it: the service provider.");
    }

    @Test
    void anOrganizationBelowAProviderAtNoneIsToldThatTheAdministratorCanChangeIt() {
        var decision = policy(acme(provider(NONE), MODIFY), NONE).open();

        assertRefused(decision, Decision.Reason.LEVEL, Rank.ADMINISTRATOR);
        assertThat(decision.forbidding().holder().rank()).isEqualTo(Rank.PROVIDER);
    }

    @Test
    void aProviderWhoseOrganizationsAreAllAtNoneHasNoSectionButMayGrant() {
        var policy = policy(provider(MODIFY), NONE);

        assertRefused(policy.open(), Decision.Reason.NOBODY_BELOW, null);
        assertThat(policy.grant().isAllowed()).isTrue();
        assertThat(text(policy.open())).contains("the service provider, under Provisioning permissions");
    }

    @Test
    void atViewADeviceIsAddedOnlyForAChildAtModify() {
        var provider = provider(VIEW);

        assertRefused(
                policy(provider, MODIFY).add(acme(provider, VIEW)),
                Decision.Reason.CHILD_NOT_AT_MODIFY,
                Rank.ADMINISTRATOR);
        assertThat(policy(provider, MODIFY).add(acme(provider, MODIFY)).isAllowed())
                .isTrue();
    }

    @Test
    void anAccountAtModifyBelowAnOrganizationAtViewGetsNoFurtherThanIts() {
        var provider = provider(VIEW);
        var organization = acme(provider, VIEW);
        var decision = policy(provider, VIEW).add(account(organization, MODIFY));

        assertRefused(decision, Decision.Reason.CHILD_NOT_AT_MODIFY, Rank.ADMINISTRATOR);
        assertThat(decision.forbidding()).isEqualTo(organization);
    }

    @Test
    void atViewADeviceStaysUnassignedOnlyWhenNobodyBelowIsAtModify() {
        assertRefused(policy(provider(VIEW), MODIFY).add(null), Decision.Reason.MUST_BE_ASSIGNED, Rank.ADMINISTRATOR);
        assertThat(policy(provider(VIEW), VIEW).add(null).isAllowed()).isTrue();
    }

    @Test
    void atViewWhatOthersAddedIsReadOnlyAndOffersToClearItsAssignment() {
        var provider = provider(VIEW);
        var device = new DeviceFacts(Holder.ADMINISTRATOR, List.of(acme(provider, MODIFY)));

        assertRefused(policy(provider, MODIFY).edit(device), Decision.Reason.FOREIGN, Rank.ADMINISTRATOR);
        assertThat(policy(provider, MODIFY).clearAssignment(device).isAllowed()).isTrue();
    }

    @Test
    void noDeviceGoesToAnOrganizationAtViewNorToItsAccounts() {
        var provider = provider(MODIFY);
        var organization = acme(provider, VIEW);

        assertRefused(policy(provider, VIEW).add(organization), Decision.Reason.ORGANIZATION_AT_VIEW, Rank.PROVIDER);
        assertRefused(
                policy(provider, VIEW).add(account(organization, MODIFY)),
                Decision.Reason.ORGANIZATION_AT_VIEW,
                Rank.PROVIDER);
        assertThat(new DevicePolicy(provider, VIEW, true).add(organization).isAllowed())
                .isTrue();
    }

    @Test
    void toRaiseAnOrganizationBelowAProviderAtViewTheAdministratorComesFirst() {
        var organization = acme(provider(VIEW), NONE);
        var decision = policy(Standing.ADMINISTRATOR, MODIFY).add(acme(provider(NONE), VIEW));

        assertRefused(decision, Decision.Reason.ORGANIZATION_AT_VIEW, Rank.ADMINISTRATOR);
        assertThat(account(organization, MODIFY).changeableTo(MODIFY)).isEqualTo(Rank.ADMINISTRATOR);
        assertThat(account(organization, MODIFY).changeableTo(VIEW)).isEqualTo(Rank.PROVIDER);
    }

    @Test
    void whatIsNotAssignedCannotBeCleared() {
        var device = new DeviceFacts(Holder.of(NORTHWIND), List.of());

        assertRefused(policy(provider(MODIFY), MODIFY).clearAssignment(device), Decision.Reason.UNASSIGNED, null);
    }

    @Test
    void whoIsAtViewLowersAndDoesNotRestore() {
        var organization = acme(provider(VIEW), MODIFY);

        assertThat(organization.with(NONE).level()).isEqualTo(NONE);
        assertThatThrownBy(() -> organization.with(VIEW).with(MODIFY))
                .isInstanceOf(BusinessException.class)
                .hasMessage("The service provider is at View, and nobody gives more than that. Who can raise it: the"
                        + " system administrator.");
    }

    @Test
    void aRefusalIsToldInTheLanguageOfWhoAsks() {
        assertThat(policy(acme(provider(MODIFY), NONE), NONE)
                        .open()
                        .problem()
                        .orElseThrow()
                        .text(Locale.ITALIAN))
                .isEqualTo(
                        "I dispositivi SIP qui non si possono usare: il livello che lo vieta (organizzazione) è Nessuno. "
                                + "Chi può alzarlo: service provider.");
    }

    private static void assertRefused(Decision decision, Decision.Reason reason, Rank changeableBy) {
        assertThat(decision.reason()).isEqualTo(reason);
        assertThat(decision.changeableBy()).isEqualTo(changeableBy);
        assertThatThrownBy(decision::demand).isInstanceOf(NotAllowed.class).hasMessage(text(decision));
    }

    private static String text(Decision decision) {
        return decision.problem().orElseThrow().text(Locale.ENGLISH);
    }

    private static DevicePolicy policy(Standing actor, ProvisioningLevel highestBelow) {
        return new DevicePolicy(actor, highestBelow, false);
    }

    private static Standing provider(ProvisioningLevel level) {
        return new Standing(Standing.ADMINISTRATOR, Holder.of(NORTHWIND), level);
    }

    private static Standing acme(Standing provider, ProvisioningLevel level) {
        return new Standing(provider, Holder.of(ACME), level);
    }

    private static Standing account(Standing organization, ProvisioningLevel level) {
        return new Standing(organization, Holder.account(ACME, 3), level);
    }
}
