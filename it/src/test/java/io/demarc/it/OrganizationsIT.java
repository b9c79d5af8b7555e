// SPDX-License-Identifier: Apache-2.0
package io.demarc.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.identity.OperatorFilter;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.jobs.RunState;
import io.demarc.jobs.Runs;
import io.demarc.kernel.TenantPath;
import io.demarc.portfolio.OrganizationChanges;
import io.demarc.portfolio.OrganizationImports;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.NumberBlockRow;
import io.demarc.tenancy.NumberBlocks;
import io.demarc.tenancy.NumberRangeForm;
import io.demarc.tenancy.OrganizationDeletions;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.testkit.Await;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CU-8 and CU-13 inside the server, on its database, with its threads. */
@ArquillianTest
class OrganizationsIT {

    private static final int THREADS = 8;
    private static final int BLOCKS_EACH = 5;

    @Inject
    Organizations organizations;

    @Inject
    OrganizationDeletions deletions;

    @Inject
    OrganizationImports imports;

    @Inject
    OrganizationChanges changes;

    @Inject
    NumberBlocks blocks;

    @Inject
    ServiceProviders providers;

    @Inject
    Operators operators;

    @Inject
    Runs runs;

    private Caller operator;

    @Deployment
    static WebArchive product() {
        return Product.with(OrganizationsIT.class).addClass(Await.class);
    }

    @BeforeEach
    void aProviderOfItsOwn() {
        var name = "Provider " + System.nanoTime();
        operator = CallContext.callAs(Caller.system("test"), () -> {
            var provider = providers.create(new ProviderForm(name, "IT", "EUR", "en", "Europe/Rome", null, null));
            var login = "op" + provider;
            operators.create(
                    TenantPath.provider(provider),
                    new OperatorForm(login, login, null, Role.SERVICE_PROVIDER, "en", "Europe/Rome"));
            var id = operators
                    .page(
                            new OperatorFilter(login, null, null, null, null),
                            PageRequest.parse(Operators.SORTS, null, null, null))
                    .rows()
                    .get(0)
                    .id();
            return Caller.operator(id, login, TenantPath.provider(provider), Role.SERVICE_PROVIDER.permissions());
        });
    }

    /** CU-8: never two organizations in one block, and none is left out. */
    @Test
    void eightThreadsThatAssignAtTheSameMomentGetBlocksOfTheirOwn() throws Exception {
        CallContext.runAs(Caller.system("test"), () -> blocks.changeRange(new NumberRangeForm(1000L, 1000)));
        var organization = organization("Acme");
        var assigned = atOnce(() -> as(() -> blocks.assign(organization)));

        var firsts = assigned.stream().map(NumberBlockRow::first).sorted().toList();

        assertThat(firsts).hasSize(THREADS * BLOCKS_EACH).doesNotHaveDuplicates();
        assertThat(firsts.get(firsts.size() - 1) - firsts.get(0)).isEqualTo(1000L * (firsts.size() - 1));
        as(() -> deletions.delete(organization, null));
        assertThat(as(() -> blocks.assign(organization("Bluebird"))).first()).isEqualTo(firsts.get(0));
    }

    @Test
    void aFileOfOrganizationsBecomesOrganizationsByARun() {
        var file = "name,status,debitLimit\nCobalt,active,100\nDelta,asleep,\nEmber,,\n";
        var run = as(() ->
                imports.stage(null, "customers.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
        assertThat(as(() -> imports.countRejected(run, null))).isEqualTo(1);

        as(() -> {
            runs.confirm(run);
            return null;
        });
        awaitEnd(run);

        assertThat(names(null)).containsExactly("Cobalt", "Ember");
    }

    @Test
    void manyOrganizationsAreChangedByARunAndEachRefusalHasItsReason() {
        organization("Acme");
        organization("Bluebird");
        var run = as(() -> changes.start(
                null, Map.of("q", "e"), Map.of("status", "PENALTY", "addTags", "late", "debitLimit", "0.5"), "Change"));

        awaitEnd(run);

        assertThat(names(OrganizationStatus.PENALTY)).containsExactly("Acme", "Bluebird");
        assertThat(as(() -> runs.get(run)).counts().ok()).isEqualTo(2);

        var refused = as(() -> changes.start(null, Map.of(), Map.of("debitLimit", "0.005"), "Change"));
        awaitEnd(refused);
        assertThat(as(() -> runs.get(refused)).counts().failed()).isEqualTo(2);
    }

    private void awaitEnd(long run) {
        Await.until(
                "the run has ended",
                Duration.ofSeconds(60),
                () -> as(() -> runs.get(run)).state().equals(RunState.COMPLETED));
    }

    private List<String> names(OrganizationStatus status) {
        var filter = new OrganizationFilter(null, status, null, null, null);
        return as(() -> organizations.page(filter, PageRequest.parse(Organizations.SORTS, null, null, null)))
                .rows()
                .stream()
                .map(OrganizationRow::name)
                .toList();
    }

    private long organization(String name) {
        return as(() -> organizations.create(
                null, OrganizationForm.plain(name, OrganizationStatus.ACTIVE, "it", "Europe/Rome")));
    }

    private <T> T as(Supplier<T> work) {
        return CallContext.callAs(operator, work);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        var barrier = new CyclicBarrier(THREADS);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = new ArrayList<Callable<List<T>>>();
            for (var thread = 0; thread < THREADS; thread++) {
                tasks.add(() -> {
                    barrier.await();
                    var done = new ArrayList<T>();
                    for (var turn = 0; turn < BLOCKS_EACH; turn++) {
                        done.add(work.call());
                    }
                    return done;
                });
            }
            var all = new ArrayList<T>();
            for (var task : threads.invokeAll(tasks)) {
                all.addAll(task.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
