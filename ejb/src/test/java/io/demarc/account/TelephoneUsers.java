// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.database.Domain;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A provider with an organization and a group, on a real database, and links as an installation gives them out. */
@SuppressWarnings("UnnecessaryAssignment") // No container fills in the configuration here.
final class TelephoneUsers implements AutoCloseable {

    static final Caller INSTALLATION = Caller.system("test");

    final Domain domain = new Domain();
    final Accounts accounts = domain.bean(Accounts.class);
    final LinkIssue links = domain.bean(LinkIssue.class);
    final Activation activation = domain.bean(Activation.class);
    final Caller operator;
    final long profile;
    final long group;

    TelephoneUsers() {
        domain.configure(PublicUrl.class, "address", "https://phones.example/demarc");
        links.installationHours = 168;
        links.activationHours = 72;
        activation.sipDomain = Optional.empty();
        var provider = as(
                INSTALLATION,
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm("Northwind", "IT", "EUR", "en", "Europe/Rome", null, null)));
        operator = Caller.operator(5L, "nina", TenantPath.provider(provider), Role.SERVICE_PROVIDER.permissions());
        var organization = as(
                operator,
                () -> domain.bean(Organizations.class)
                        .create(null, OrganizationForm.plain("Acme", OrganizationStatus.ACTIVE, "it", "Europe/Rome")));
        profile = as(operator, () -> domain.bean(Profiles.class).create(null, ProvisioningProfileTest.NAMED));
        group = as(
                operator,
                () -> domain.bean(Groups.class)
                        .create(organization, new GroupForm("Drivers", null, null, null, profile)));
    }

    void letActivationLinksExpireAtOnce() {
        links.activationHours = -1;
    }

    void coolDown(int seconds) {
        links.coolDownSeconds = seconds;
    }

    <T> T as(Caller caller, Supplier<T> work) {
        return domain.as(caller, work);
    }

    void does(Runnable work) {
        as(operator, () -> {
            work.run();
            return null;
        });
    }

    long account(Creation way, String number) {
        return as(
                operator,
                () -> accounts.create(
                        way,
                        new NewAccount(
                                null,
                                null,
                                number,
                                null,
                                AccountDetails.defaults(
                                        accounts.offerUsernames(group).get(0), group, null))));
    }

    /** The token of a new link that left by text message. */
    String sent(long account, LinkKind kind) {
        return as(INSTALLATION, () -> {
            var url = links.issue(List.of(account), kind).get(account).url();
            domain.bean(ActivationLinks.class).sent(List.of(account), kind);
            return url.substring(url.lastIndexOf('/') + 1);
        });
    }

    AccountView view(long account) {
        return as(operator, () -> accounts.get(account));
    }

    List<AccountEvent> history(long account) {
        return as(operator, () -> accounts.history(account)).stream()
                .map(HistoryRow::event)
                .toList();
    }

    LinkView look(String token, LinkKind kind) {
        return as(Caller.ANONYMOUS, () -> activation.look(token, kind));
    }

    /** What somebody without a login does with a link. */
    <T> T visitor(Supplier<T> work) {
        return as(Caller.ANONYMOUS, work);
    }

    @Override
    public void close() {
        domain.close();
    }
}
