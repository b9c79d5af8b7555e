// SPDX-License-Identifier: Apache-2.0
package io.demarc.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.AccessRefused;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.it.Product;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.testkit.Await;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CU-5 and BA-1 inside the server: its transactions, its gate, its timer and its batch job, on its database. */
@ArquillianTest
class DelayIT {

    private static final int WORKERS = 8;
    private static final int SETUPS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Caller INSTALLATION = Caller.system("delay test");

    @Resource
    ManagedExecutorService executor;

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    @Inject
    Operators operators;

    @Inject
    DelayedChanges changes;

    @Inject
    DueChanges due;

    private Caller author;
    private long customer;

    @Deployment
    static WebArchive product() {
        return Product.with(DelayIT.class, Await.class);
    }

    @BeforeEach
    void aProviderWithACustomer() {
        var mark = String.valueOf(System.nanoTime());
        var provider = TenantPath.provider(CallContext.callAs(
                INSTALLATION,
                () -> providers.create(
                        new ProviderForm("Delayed " + mark, "IT", "EUR", "en", "Europe/Rome", null, null))));
        var form = new OperatorForm("delay." + mark, "Nina", null, Role.SERVICE_PROVIDER, "en", "Europe/Rome");
        var id = CallContext.callAs(INSTALLATION, () -> operators.create(provider, form))
                .id();
        author = Caller.operator(id, "delay." + mark, provider, Role.SERVICE_PROVIDER.permissions());
        customer = as(() -> organizations.create(null, named("Acme")));
    }

    /** The timer of the server is a ninth worker. */
    @Test
    void eightWorkersAndTheTimerMakeEachChangeOnce() throws Exception {
        var soon = Instant.now().plusSeconds(2);
        var ids = new ArrayList<Long>();
        for (var i = 0; i < SETUPS; i++) {
            var order =
                    new ChangeOrder(ChangeKind.ORGANIZATION, null, new OrganizationSetup(null, named("Customer " + i)));
            ids.add(as(() -> changes.order(order, new Timing(soon, null))));
        }
        Await.until("it is time", PATIENCE, () -> Instant.now().isAfter(soon));
        var workers = new ArrayList<Future<?>>();
        for (var i = 0; i < WORKERS; i++) {
            workers.add(executor.submit(
                    () -> CallContext.runAs(INSTALLATION, () -> due.due(100).forEach(due::carryOut))));
        }
        for (var worker : workers) {
            worker.get();
        }
        Await.until("all are made", PATIENCE, () -> ids.stream().allMatch(id -> state(id) == ChangeState.APPLIED));

        assertThat(as(() -> organizations.count(OrganizationFilter.ALL, 100))).isEqualTo(SETUPS + 1);
    }

    @Test
    void aRehearsalLeavesNothingBehind() {
        assertThat(rename("Acme Later", Instant.now().plusSeconds(3600))).isPositive();

        assertThat(as(() -> organizations.get(customer)).name()).isEqualTo("Acme");
    }

    @Test
    void theTimerMakesAndRevertsAChange() {
        var order = new ChangeOrder(ChangeKind.ORGANIZATION, customer, named("Acme Summer"));
        var now = Instant.now();
        var id = as(() -> changes.order(order, new Timing(now.plusSeconds(2), now.plusSeconds(5))));

        Await.until("it is made", PATIENCE, () -> state(id) == ChangeState.APPLIED);
        assertThat(as(() -> organizations.get(customer)).name()).isEqualTo("Acme Summer");
        Await.until("it is reverted", PATIENCE, () -> state(id) == ChangeState.REVERTED);
        assertThat(as(() -> organizations.get(customer)).name()).isEqualTo("Acme");
    }

    @Test
    void theTimerTellsAConflictAndADisabledAuthor() {
        var soon = Instant.now().plusSeconds(3);
        var conflict = rename("Acme Logistics", soon);
        as(() -> {
            organizations.update(customer, named("Acme & Sons"));
            return null;
        });
        Await.until("the conflict is told", PATIENCE, () -> state(conflict) == ChangeState.CONFLICT);
        assertThat(as(changes::countUntold)).isEqualTo(1);

        var refused = rename("Acme Logistics", Instant.now().plusSeconds(2));
        CallContext.runAs(INSTALLATION, () -> operators.disable(author.operatorId()));
        Await.until("it is refused", PATIENCE, () -> state(refused) == ChangeState.REFUSED);
        assertThat(as(() -> organizations.get(customer)).name()).isEqualTo("Acme & Sons");
    }

    @Test
    void theGateAsksForThePermissionOfTheRecord() {
        var reader = Caller.operator(
                author.operatorId(), author.name(), author.scope(), Set.of(Permission.ORGANIZATION_READ));
        var order = new ChangeOrder(ChangeKind.ORGANIZATION, customer, named("Mine"));
        var timing = new Timing(Instant.now().plusSeconds(60), null);

        assertThatThrownBy(() -> CallContext.callAs(reader, () -> changes.order(order, timing)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> CallContext.callAs(author, () -> due.due(1))).isInstanceOf(AccessRefused.class);
    }

    private long rename(String name, Instant at) {
        var order = new ChangeOrder(ChangeKind.ORGANIZATION, customer, named(name));
        return as(() -> changes.order(order, new Timing(at, null)));
    }

    private ChangeState state(long id) {
        return as(() -> changes.get(id)).change().state();
    }

    private <T> T as(Supplier<T> work) {
        return CallContext.callAs(author, work);
    }

    private static OrganizationForm named(String name) {
        return OrganizationForm.plain(name, OrganizationStatus.ACTIVE, "en", "Europe/Rome");
    }
}
