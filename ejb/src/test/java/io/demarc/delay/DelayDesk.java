// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.account.AccountDetails;
import io.demarc.account.AccountFilter;
import io.demarc.account.Accounts;
import io.demarc.account.Creation;
import io.demarc.account.GroupForm;
import io.demarc.account.Groups;
import io.demarc.account.NewAccount;
import io.demarc.database.Domain;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.mail.MailServer;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A provider with an organization and an account, an operator who delays changes, and a clock that can be put forward. */
final class DelayDesk implements AutoCloseable {

    static final Caller INSTALLATION = Caller.system("test");
    static final Instant TODAY = Instant.parse("2026-03-01T09:00:00Z");

    final Domain domain = new Domain();
    final HandClock clock = new HandClock();
    final MailServer mail = new MailServer(domain);
    final DelayedChanges changes;
    final Organizations organizations = domain.bean(Organizations.class);
    final Accounts accounts;
    final Operators operators;
    final Caller nina;
    final long provider;
    final long acmeId;
    final long group;
    final long phone;

    DelayDesk() {
        domain.put(Clock.class, clock);
        changes = domain.bean(DelayedChanges.class);
        accounts = domain.bean(Accounts.class);
        operators = domain.bean(Operators.class);
        domain.configure(PublicUrl.class, "address", "https://phones.example/demarc");
        provider = as(
                INSTALLATION,
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm("Northwind", "IT", "EUR", "en", "Europe/Rome", null, null)));
        nina = operator("nina", Role.SERVICE_PROVIDER);
        acmeId = as(nina, () -> organizations.create(null, named("Acme")));
        group = as(
                nina, () -> domain.bean(Groups.class).create(acmeId, new GroupForm("Drivers", null, null, null, null)));
        phone = as(nina, () -> accounts.create(Creation.PLAIN, newAccount("+390612345671", "7001")));
    }

    Caller operator(String login, Role role) {
        var scope = TenantPath.provider(provider);
        var form = new OperatorForm(login, "Nina Nord", login + "@northwind.example", role, "en", "Europe/Rome");
        var id = as(INSTALLATION, () -> operators.create(scope, form)).id();
        return Caller.operator(id, login, scope, role.permissions());
    }

    static OrganizationForm named(String name) {
        return OrganizationForm.plain(name, OrganizationStatus.ACTIVE, "it", "Europe/Rome");
    }

    NewAccount newAccount(String number, String username) {
        return new NewAccount(null, null, number, null, AccountDetails.defaults(username, group, null));
    }

    <T> T as(Caller caller, Supplier<T> work) {
        return domain.as(caller, work);
    }

    void does(Runnable work) {
        as(nina, () -> {
            work.run();
            return null;
        });
    }

    /** Orders a rename of Acme by nina. */
    long rename(String name, Duration in, Duration revertIn) {
        return rename(nina, name, in, revertIn);
    }

    long rename(Caller author, String name, Duration in, Duration revertIn) {
        return order(author, new ChangeOrder(ChangeKind.ORGANIZATION, acmeId, named(name)), timing(in, revertIn));
    }

    /** Orders are no part of another transaction. */
    long order(Caller author, ChangeOrder order, Timing timing) {
        return CallContext.callAs(author, () -> changes.order(order, timing));
    }

    Timing timing(Duration in, Duration revertIn) {
        var now = clock.instant();
        return new Timing(now.plus(in), revertIn == null ? null : now.plus(revertIn));
    }

    /** The time passes, and the installation does what is due then. */
    void wait(Duration passing) {
        clock.now = clock.now.plus(passing);
        carryOutDue(domain);
    }

    static int carryOutDue(Domain node) {
        return CallContext.callAs(INSTALLATION, () -> {
            var work = node.bean(DueChanges.class);
            var due = work.due(100);
            due.forEach(work::carryOut);
            return due.size();
        });
    }

    DelayedChangeView look(long id) {
        return as(nina, () -> changes.get(id));
    }

    List<String> troubles(long id) {
        return look(id).change().problems().stream()
                .map(problem -> problem.key())
                .toList();
    }

    OrganizationForm acme() {
        return as(nina, () -> organizations.get(acmeId));
    }

    String acmesName() {
        return acme().name();
    }

    /** At once, by nina. */
    void editAcme(String name, String address) {
        does(() -> organizations.update(
                acmeId, (OrganizationForm) acmeAs(name, address).content()));
    }

    ChangeOrder acmeAs(String name, String address) {
        var form = new OrganizationForm(
                name, OrganizationStatus.ACTIVE, "it", "Europe/Rome", null, address, null, null, null);
        return new ChangeOrder(ChangeKind.ORGANIZATION, acmeId, form);
    }

    AccountDetails details(String fullName, String obfuscationKey) {
        var now = as(nina, () -> accounts.get(phone)).details();
        return new AccountDetails(
                now.username(),
                fullName,
                now.email(),
                now.description(),
                now.visible(),
                now.type(),
                now.securityModel(),
                now.obfuscation(),
                obfuscationKey,
                now.keepAlive(),
                now.groupId(),
                now.profileId());
    }

    int accountsNamed(String username) {
        var filter = new AccountFilter(username, null, null, null, null, null, null, null);
        return as(nina, () -> accounts.count(filter, 10));
    }

    int count(Caller caller) {
        var all = new DelayedChangeFilter(null, null, null, null, null, null, false);
        return as(caller, () -> changes.count(all, 10));
    }

    int untold(Caller caller) {
        return as(caller, changes::countUntold);
    }

    void run(Caller caller, Runnable act) {
        as(caller, () -> {
            act.run();
            return null;
        });
    }

    /** Refused for this reason. */
    static Consumer<Throwable> has(String field, String key) {
        return thrown -> assertThat(((BusinessException) thrown).problems())
                .extracting(Problem::field, Problem::key)
                .contains(tuple(field, key));
    }

    @Override
    public void close() {
        mail.close();
        domain.close();
    }

    /** Goes on when somebody puts it forward. */
    static final class HandClock extends Clock {

        volatile Instant now = TODAY;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
