// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import static io.demarc.provisioning.level.ProvisioningLevel.MODIFY;
import static io.demarc.provisioning.level.ProvisioningLevel.NONE;
import static io.demarc.provisioning.level.ProvisioningLevel.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.account.AccountDetails;
import io.demarc.account.Accounts;
import io.demarc.account.Creation;
import io.demarc.account.GroupForm;
import io.demarc.account.Groups;
import io.demarc.account.NewAccount;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotAllowed;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.Northwind;
import io.demarc.tenancy.OrganizationDeletions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** DV-2, DV-3: levels as they are stored and set. */
class ProvisioningLevelsTest {

    private static final Caller ADMINISTRATOR = Northwind.INSTALLATION;

    private final Northwind northwind = new Northwind();
    private final ProvisioningLevels levels = northwind.domain.bean(ProvisioningLevels.class);
    private final DevicePolicies policies = northwind.domain.bean(DevicePolicies.class);
    private final Accounts accounts = northwind.domain.bean(Accounts.class);
    private final Holder provider = Holder.of(northwind.operator.scope());
    private final long acmeId = northwind.organization("Acme");
    private final Holder acme = Holder.of(new TenantPath(provider.id(), acmeId));
    private final Holder bluebird = Holder.of(new TenantPath(provider.id(), northwind.organization("Bluebird")));
    private final Caller elena =
            Caller.operator(6L, "elena", acme.place(), Role.ORGANIZATION_ADMINISTRATOR.permissions());
    private final long group = northwind.does(
            () -> northwind.domain.bean(Groups.class).create(acmeId, new GroupForm("Drivers", null, null, null, null)));
    private final Holder ann = account("+393475550101");
    private final Holder ben = account("+393475550102");

    @AfterEach
    void close() {
        northwind.close();
    }

    @Test
    void atFirstEverybodyIsAtNoneAndOnlyTheAdministratorHasASection() {
        assertThat(standing(ann).level()).isEqualTo(NONE);
        assertThat(northwind.as(ADMINISTRATOR, policies::opened).actor()).isEqualTo(Standing.ADMINISTRATOR);
        assertThatThrownBy(() -> northwind.does(policies::opened)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void eachLevelIsSetByWhoStandsDirectlyAboveAndByNobodyElse() {
        set(ADMINISTRATOR, provider, MODIFY);
        set(northwind.operator, acme, VIEW);
        set(elena, ann, VIEW);

        assertThat(standing(ann).level()).isEqualTo(VIEW);
        assertThatThrownBy(() -> set(ADMINISTRATOR, acme, MODIFY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> set(northwind.operator, ann, NONE))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("That of the account is set by the organization");
        assertThatThrownBy(() -> set(elena, acme, MODIFY)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> set(northwind.operator, provider, MODIFY)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodySetsOrSeesTheLevelsOfAnotherTenant() {
        var south = northwind.provider("Southwind", "sam");
        set(ADMINISTRATOR, provider, MODIFY);
        set(northwind.operator, acme, MODIFY);
        set(ADMINISTRATOR, Holder.of(south.scope()), MODIFY);

        assertThatThrownBy(() -> set(south, acme, NONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> northwind.as(south, () -> levels.organization(acmeId)))
                .isInstanceOf(NotFound.class);
        assertThat(northwind.as(south, () -> levels.standing(acme)).own()).isEqualTo(NONE);
        assertThat(names(south, Holder.of(south.scope()), ChildFilter.ALL)).isEmpty();
    }

    @Test
    void loweringTheProviderLowersAllBelowAndTheyGetItBack() {
        grantAllOfAcme();

        set(ADMINISTRATOR, provider, VIEW);
        assertThat(standing(ann).level()).isEqualTo(VIEW);
        assertThat(standing(ann).decidedBy().holder()).isEqualTo(provider);

        set(ADMINISTRATOR, provider, MODIFY);
        assertThat(standing(ann).level()).isEqualTo(MODIFY);
    }

    @Test
    void aProviderAtViewLowersButDoesNotRestore() {
        grantAllOfAcme();
        set(ADMINISTRATOR, provider, VIEW);

        set(northwind.operator, acme, MODIFY); // as it is: nothing is restored
        set(northwind.operator, acme, NONE);
        assertThatThrownBy(() -> set(northwind.operator, acme, MODIFY))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("system administrator");
        set(northwind.operator, acme, VIEW);
        assertThat(standing(acme).own()).isEqualTo(VIEW);
    }

    @Test
    void whoIsAtNoneSetsNothing() {
        assertThatThrownBy(() -> set(northwind.operator, acme, NONE)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void beforeALevelIsLoweredItIsToldWhomThatConcerns() {
        grantAllOfAcme();
        set(northwind.operator, bluebird, VIEW);

        assertThat(lowering(provider, NONE)).isEqualTo(new Lowering(2, 2));
        assertThat(lowering(provider, VIEW)).isEqualTo(new Lowering(1, 1));
        assertThat(lowering(acme, NONE)).isEqualTo(new Lowering(0, 2));
        assertThat(lowering(provider, MODIFY).isAnybody()).isFalse();

        set(ADMINISTRATOR, provider, VIEW);
        assertThat(lowering(acme, VIEW).isAnybody()).isFalse();
    }

    @Test
    void thoseBelowAreListedSearchedAndFilteredByWhatWasSet() {
        grantAllOfAcme();

        assertThat(names(northwind.operator, provider, ChildFilter.ALL)).containsExactly("Acme", "Bluebird");
        assertThat(names(northwind.operator, provider, new ChildFilter(null, NONE)))
                .containsExactly("Bluebird");
        assertThat(names(northwind.operator, provider, new ChildFilter("acm", MODIFY)))
                .containsExactly("Acme");
        assertThat(names(ADMINISTRATOR, Holder.ADMINISTRATOR, ChildFilter.ALL)).containsExactly("Northwind");
        assertThat(names(elena, acme, new ChildFilter(null, VIEW))).hasSize(1);
        assertThat(northwind.as(elena, () -> levels.count(acme, ChildFilter.ALL, 10)))
                .isEqualTo(2);
    }

    @Test
    void aProviderHasASectionAsSoonAsOneOrganizationHasALevel() {
        set(ADMINISTRATOR, provider, MODIFY);
        assertThat(northwind.does(policies::current).open().reason()).isEqualTo(Decision.Reason.NOBODY_BELOW);

        set(northwind.operator, acme, VIEW);
        assertThat(northwind.does(policies::opened).highestBelow()).isEqualTo(VIEW);
    }

    @Test
    void levelsGoWithTheirAccountAndTheirOrganization() {
        grantAllOfAcme();

        northwind.does(() -> northwind.domain.bean(Groups.class).delete(group, "Drivers"));
        assertThat(standing(ann).own()).isEqualTo(NONE);

        northwind.domain.bean(OrganizationFarewell.class);
        northwind.does(() -> northwind.domain.bean(OrganizationDeletions.class).delete(acmeId, "Acme"));
        assertThat(lowering(provider, NONE).isAnybody()).isFalse();
    }

    private void grantAllOfAcme() {
        set(ADMINISTRATOR, provider, MODIFY);
        set(northwind.operator, acme, MODIFY);
        set(elena, ann, MODIFY);
        set(elena, ben, VIEW);
    }

    private Standing set(Caller caller, Holder holder, ProvisioningLevel level) {
        return northwind.as(caller, () -> levels.set(holder, level));
    }

    private Standing standing(Holder holder) {
        return northwind.does(() -> levels.standing(holder));
    }

    private Lowering lowering(Holder holder, ProvisioningLevel wanted) {
        return northwind.does(() -> levels.lowering(holder, wanted));
    }

    private List<String> names(Caller caller, Holder parent, ChildFilter filter) {
        var first = PageRequest.parse(ProvisioningLevels.sorts(parent), null, null, null);
        return northwind.as(caller, () -> levels.children(parent, filter, first)).rows().stream()
                .map(Child::name)
                .toList();
    }

    private Holder account(String number) {
        var id = northwind.does(() -> accounts.create(
                Creation.PLAIN,
                new NewAccount(
                        null,
                        null,
                        number,
                        null,
                        AccountDetails.defaults(accounts.offerUsernames(group).get(0), group, null))));
        return Holder.account(acme.place(), id);
    }
}
