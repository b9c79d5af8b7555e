// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Origin;
import io.demarc.it.Product;
import io.demarc.kernel.BusinessException;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CU-2, CU-3 and R7 inside the server, on its transactions, pool and database. */
@ArquillianTest
class AuditIT {

    private static final int WRITERS = 8;
    private static final int CHANGES = 25;
    private static final Caller INSTALLATION = Caller.system("audit test");

    @Resource(lookup = "java:app/jdbc/demarc")
    DataSource database;

    @Resource
    ManagedExecutorService executor;

    @Inject
    UserTransaction transaction;

    @Inject
    ServiceProviders providers;

    @Inject
    Organizations organizations;

    @Inject
    AuditLog log;

    @Inject
    AuditVerification verification;

    @Inject
    ChainKey key;

    private long provider;

    @Deployment
    static WebArchive product() {
        return Product.with(AuditIT.class);
    }

    @BeforeEach
    void aProvider() {
        provider = CallContext.callAs(
                INSTALLATION,
                () -> providers.create(new ProviderForm(
                        "Audited " + System.nanoTime(), "IT", "EUR", "en", "Europe/Rome", null, null)));
    }

    @Test
    void eightWritersAtOnceAreChainedWithoutAGap() throws Exception {
        var before = verified().entries();
        var writers = new ArrayList<Future<?>>();
        for (var i = 0; i < WRITERS; i++) {
            var name = "Customer " + i;
            writers.add(executor.submit(() -> CallContext.runAs(INSTALLATION, () -> write(name))));
        }
        for (var writer : writers) {
            writer.get();
        }

        assertThat(verified().entries()).isEqualTo(before + WRITERS * CHANGES);
        assertThat(entries()).hasSize(1 + WRITERS * CHANGES);
    }

    private void write(String name) {
        var id = organizations.create(provider, form(name, "0"));
        for (var i = 1; i < CHANGES; i++) {
            organizations.update(id, form(name, String.valueOf(i)));
        }
    }

    @Test
    void aTransactionThatIsRolledBackLeavesNoEntry() throws Exception {
        var before = verified().entries();
        transaction.begin();
        CallContext.runAs(INSTALLATION, () -> {
            var id = organizations.create(provider, form("Acme", null));
            organizations.update(id, form("Acme Logistics", null));
        });
        transaction.rollback();
        assertThatThrownBy(() -> CallContext.runAs(INSTALLATION, () -> organizations.create(provider, form("", null))))
                .isInstanceOf(BusinessException.class);

        assertThat(verified().entries()).isEqualTo(before);
        assertThat(entries()).hasSize(1);
    }

    /** The commit, which comes when the service has returned, knows the people and the reason all the same. */
    @Test
    void anEntrySaysWhoFromWhereAndWhy() {
        try (var entered = CallContext.enter(INSTALLATION, new Origin("192.0.2.7", "asked by phone"))) {
            organizations.create(provider, form("Città", null));
        }
        var filter = new AuditFilter(
                "CITTÀ", INSTALLATION.name(), null, "organization", null, provider, null, Instant.EPOCH, null);

        var found = CallContext.callAs(INSTALLATION, () -> log.page(filter, newest()));

        assertThat(found.rows()).singleElement().satisfies(row -> {
            assertThat(row.address()).isEqualTo("192.0.2.7");
            assertThat(row.reason()).isEqualTo("asked by phone");
        });
        var id = found.rows().get(0).id();
        assertThat(CallContext.callAs(INSTALLATION, () -> log.get(id)).changes())
                .contains(new FieldChange("name", "null", "\"Città\""));
    }

    /** Of each kind one; five hundred are tried without a server. */
    @Test
    void eachKindOfTamperingIsFoundAtItsPlace() throws SQLException {
        CallContext.runAs(INSTALLATION, () -> write("Tampered"));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var end = end(connection);
            var middle = end - 5;
            var tamperings = Map.of(
                    "update audit_entry set who = 'somebody' where lane = 0 and seq = " + middle,
                    middle,
                    "update audit_entry set organization_id = null where lane = 0 and seq = " + middle,
                    middle,
                    "delete from audit_entry where lane = 0 and seq = " + middle,
                    middle,
                    "delete from audit_entry where lane = 0 and seq >= " + middle,
                    middle,
                    "update audit_entry set data = '{}', seq = seq + 1 where lane = 0 and seq = " + end,
                    end,
                    "update audit_lane set last_seq = last_seq - 1 where lane = 0",
                    0L,
                    "delete from audit_lane where lane = 0",
                    0L);
            for (var tampering : tamperings.entrySet()) {
                try (var statement = connection.createStatement()) {
                    assertThat(statement.executeUpdate(tampering.getKey())).isPositive();
                }
                var found = firstFlaw(connection);
                connection.rollback();

                assertThat(found).as(tampering.getKey()).isPresent();
                assertThat(found.get())
                        .as(tampering.getKey())
                        .extracting(Finding::lane, Finding::seq)
                        .containsExactly(0, tampering.getValue());
            }
            connection.setAutoCommit(true);
        }
        assertThat(verified().finding()).isNull();
    }

    @Test
    void anEarlierHeadIsPartOfTheLogLater() {
        var head = verified().head();
        CallContext.runAs(INSTALLATION, () -> write("Later"));

        var later = CallContext.callAs(INSTALLATION, () -> verification.verify(head));

        assertThat(later.finding()).isNull();
        assertThat(later.head()).isNotEqualTo(head);
    }

    private Optional<Finding> firstFlaw(Connection connection) throws SQLException {
        return new Inspection(connection, key, null, done -> {}).firstFlaw();
    }

    private static long end(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select last_seq from audit_lane where lane = 0")) {
            found.next();
            return found.getLong(1);
        }
    }

    private AuditVerdict verified() {
        var verdict = CallContext.callAs(INSTALLATION, () -> verification.verify(null));
        assertThat(verdict.finding()).isNull();
        return verdict;
    }

    private List<AuditRow> entries() {
        var ofProvider = new AuditFilter(null, null, null, null, null, provider, null, null, null);
        var rows = new ArrayList<AuditRow>();
        var page = CallContext.callAs(INSTALLATION, () -> log.page(ofProvider, newest()));
        rows.addAll(page.rows());
        while (page.next() != null) {
            var next = PageRequest.parse(AuditLog.SORTS, "-id", page.next(), 200);
            page = CallContext.callAs(INSTALLATION, () -> log.page(ofProvider, next));
            rows.addAll(page.rows());
        }
        return rows;
    }

    private static PageRequest newest() {
        return PageRequest.parse(AuditLog.SORTS, "-id", null, 200);
    }

    private static OrganizationForm form(String name, String notes) {
        return new OrganizationForm(
                name, OrganizationStatus.ACTIVE, "it", "Europe/Rome", null, null, null, notes, null);
    }
}
