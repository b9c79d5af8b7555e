// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import static io.demarc.provisioning.level.ProvisioningLevel.MODIFY;
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
import io.demarc.account.ProfileForm;
import io.demarc.account.Profiles;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.TenantPath;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.Northwind;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A provider with two organizations, three accounts of the first and one of the second, on a real database. */
final class Office implements AutoCloseable {

    static final String PASSWORD = "correct-horse-battery";

    final Northwind northwind = new Northwind();
    final Caller provider = northwind.operator;
    final Caller administrator =
            Caller.operator(1L, "admin", TenantPath.SYSTEM, Role.SYSTEM_ADMINISTRATOR.permissions());
    final Caller stranger = northwind.provider("Southwind", "nobody");
    final TenantPath acme = organization(provider, "Acme");
    final TenantPath bluebird = organization(provider, "Bluebird");
    final long anna = account(acme, "4001", "+393475550001");
    final long bruno = account(acme, "4002", "+393475550002");
    final long carla = account(acme, "4003", "+393475550003");
    final long diego = account(bluebird, "4004", "+393475550004");

    <T> T as(Caller caller, Supplier<T> work) {
        return northwind.as(caller, work);
    }

    void run(Caller caller, Runnable work) {
        as(caller, () -> {
            work.run();
            return null;
        });
    }

    <T> T bean(Class<T> type) {
        return northwind.domain.bean(type);
    }

    Caller operatorOf(TenantPath organization) {
        return Caller.operator(7L, "elena", organization, Role.ORGANIZATION_ADMINISTRATOR.permissions());
    }

    /** The provider and both organizations may do everything. */
    Office atModify() {
        level(administrator, Holder.of(provider.scope()), MODIFY);
        level(provider, Holder.of(acme), MODIFY);
        level(provider, Holder.of(bluebird), MODIFY);
        return this;
    }

    void level(Caller parent, Holder holder, ProvisioningLevel level) {
        run(parent, () -> bean(ProvisioningLevels.class).set(holder, level));
    }

    /** A device that is assigned to nobody. */
    long add(Caller caller, String mac) {
        return as(caller, () -> bean(Devices.class).add(NewDevice.unassigned(form("Reception", mac))));
    }

    /** @param organization null for the one that has it */
    void assign(long device, TenantPath organization, Map<Integer, Long> lines) {
        var id = organization == null ? null : organization.organizationId();
        run(provider, () -> bean(Devices.class).assign(device, id, lines));
    }

    List<Long> seenBy(Caller caller) {
        var first = PageRequest.parse(Devices.SORTS, null, null, null);
        return as(caller, () -> bean(Devices.class).page(DeviceFilter.ALL, first)).rows().stream()
                .map(DeviceRow::id)
                .toList();
    }

    DeviceView view(long device) {
        return as(provider, () -> bean(Devices.class).get(device));
    }

    /** What a listed device gets. */
    Phone phone(long device) {
        return served(sheets -> sheets.byId(device)).orElseThrow();
    }

    /** What is served to whom {@code finding} finds. */
    Optional<Phone> served(Function<PhoneSheets, Optional<PhoneSheet>> finding) {
        var sheets = bean(PhoneSheets.class);
        return as(Caller.system("serving"), () -> finding.apply(sheets).map(sheets::open));
    }

    static AbstractThrowableAssert<?, ?> refused(ThrowingCallable act, String field, String key) {
        return assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field() + ": " + problem.key())
                                .containsExactly(field + ": " + key));
    }

    static DeviceForm form(String name, String mac) {
        return new DeviceForm(name, null, "D785", "10.1.169", mac, null, "Front desk", null, 4, true);
    }

    TenantPath organization(Caller caller, String name) {
        return as(caller, () -> {
            var id = bean(Organizations.class)
                    .create(null, OrganizationForm.plain(name, OrganizationStatus.ACTIVE, "it", "Europe/Rome"));
            return bean(Organizations.class).path(id);
        });
    }

    long account(TenantPath organization, String username, String number) {
        return as(Caller.worker("test", TenantPath.provider(organization.providerId())), () -> {
            var profile = bean(Profiles.class)
                    .create(
                            null,
                            new ProfileForm(
                                    "Of " + username, null, null, null, true, true, true, 10, true, 4, 10, 5, 1));
            var group = bean(Groups.class)
                    .create(organization.organizationId(), new GroupForm("Of " + username, null, null, null, profile));
            return bean(Accounts.class)
                    .create(
                            Creation.PLAIN,
                            new NewAccount(
                                    PASSWORD, PASSWORD, number, null, AccountDetails.defaults(username, group, null)));
        });
    }

    @Override
    public void close() {
        northwind.close();
    }
}
