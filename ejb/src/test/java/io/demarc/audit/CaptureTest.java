// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Origin;
import io.demarc.access.Permission;
import io.demarc.access.Role;
import io.demarc.database.Domain;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** CU-2: each change is exactly one entry, in the transaction of the change. */
class CaptureTest {

    private static final Caller INSTALLATION = Caller.system("installation");

    private final Domain domain = new Domain();
    private final Organizations organizations = domain.bean(Organizations.class);

    private Caller nina;
    private long acme;
    private int before;

    @BeforeEach
    void anOrganization() {
        var provider = domain.as(
                INSTALLATION,
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm("Northwind", "IT", "EUR", "en", "Europe/Rome", null, null)));
        nina = Caller.operator(5L, "nina", TenantPath.provider(provider), Role.SERVICE_PROVIDER.permissions());
        acme = domain.as(nina, () -> organizations.create(null, form("Acme", "first")));
        before = Entry.all(domain.database()).size();
    }

    @AfterEach
    void close() {
        domain.close();
    }

    @Test
    void whatIsNewIsToldWithAllItsFields() {
        assertThat(Entry.all(domain.database()).get(before - 1))
                .matches(entry -> entry.who().equals("nina") && entry.verb().equals("POST"))
                .matches(entry ->
                        entry.table().equals("organization") && entry.object().equals("Acme"))
                .extracting(Entry::data)
                .asString()
                .contains("\"name\":{\"old\":null,\"new\":\"Acme\"}", "\"status\":{\"old\":null,\"new\":\"ACTIVE\"}")
                .doesNotContain("version", "providerId", "\"id\"");
    }

    @Test
    void aChangeIsToldWithItsFieldsBeforeAndAfterAndNoOthers() {
        update("Acme Logistics", "first");

        assertThat(written())
                .containsExactly(new Entry(
                        "nina",
                        null,
                        "PUT",
                        "organization",
                        "Acme Logistics",
                        "{\"name\":{\"old\":\"Acme\",\"new\":\"Acme Logistics\"}}",
                        null));
    }

    @Test
    void whatIsSavedUnchangedIsNoEntry() {
        update("Acme", "first");

        assertThat(written()).isEmpty();
    }

    /** R7: no entry without its change. */
    @Test
    void aChangeThatIsRolledBackLeavesNoEntry() {
        assertThatThrownBy(() -> domain.as(nina, () -> {
                    organizations.update(acme, form("Acme Logistics", "first"));
                    organizations.create(null, form("Bluebird", null));
                    return organizations.create(null, form("Bluebird", null));
                }))
                .isInstanceOf(BusinessException.class);

        assertThat(written()).isEmpty();
        assertThat(isIntact()).isTrue();
    }

    @Test
    void severalFlushesOfATransactionStandInOneLane() {
        domain.as(nina, () -> {
            for (var i = 0; i < 5; i++) {
                organizations.create(null, form("Customer " + i, null));
                organizations.count(io.demarc.tenancy.OrganizationFilter.ALL, 10);
            }
            return null;
        });

        assertThat(written()).hasSize(5);
        assertThat(isIntact()).isTrue();
    }

    /** CU-3: both people, where from and why. */
    @Test
    void whoActsForSomebodyIsNamedWithThem() {
        var operator = new Caller(5L, 9L, "nina", "carla@acme.example", nina.scope(), EnumSet.allOf(Permission.class));
        try (var from = CallContext.enter(operator, new Origin("192.0.2.7", "asked by phone"))) {
            domain.as(operator, () -> {
                organizations.update(acme, form("Acme Logistics", "first"));
                return null;
            });
        }

        assertThat(written())
                .singleElement()
                .matches(entry -> entry.who().equals("nina") && entry.behalf().equals("carla@acme.example"))
                .matches(entry -> entry.reason().equals("asked by phone"));
    }

    @Test
    void aLongValueIsCutAndTheEntryIsWritten() {
        update("Acme", "x".repeat(2000));

        assertThat(written()).singleElement().extracting(Entry::data).asString().contains("x".repeat(2000));
    }

    /** R6: an operator reads the entries of the own scope only. */
    @Test
    void aTenantReadsTheOwnEntriesOnly() {
        var log = domain.bean(AuditLog.class);
        var stranger = Caller.operator(6L, "otto", TenantPath.provider(999L), Role.SERVICE_PROVIDER.permissions());
        var all = new AuditFilter(null, null, null, null, null, null, null, null, null);

        var own = domain.as(nina, () -> log.page(all, newest()));
        assertThat(own.rows()).extracting(AuditRow::objectName).contains("Acme");
        assertThat(domain.as(stranger, () -> log.page(all, newest())).rows()).isEmpty();
        assertThatThrownBy(() ->
                        domain.as(stranger, () -> log.get(own.rows().get(0).id())))
                .isInstanceOf(io.demarc.kernel.NotFound.class);
    }

    @Test
    void theExportGuardsFormulasAndTellsOfItself() {
        update("=cmd()", "first");
        var file = new java.io.StringWriter();
        var all = new AuditFilter(null, "nina", null, "organization", acme, null, null, null, null);

        domain.as(nina, () -> {
            domain.bean(AuditLog.class).export(all, file);
            return null;
        });

        assertThat(file.toString().lines()).hasSize(3).anyMatch(line -> line.contains(",'=cmd(),"));
        assertThat(written()).last().matches(entry -> entry.verb().equals("GET"));
    }

    private static io.demarc.store.PageRequest newest() {
        return io.demarc.store.PageRequest.parse(AuditLog.SORTS, "-id", null, 50);
    }

    private void update(String name, String notes) {
        domain.as(nina, () -> {
            organizations.update(acme, form(name, notes));
            return null;
        });
    }

    private List<Entry> written() {
        var all = Entry.all(domain.database());
        return all.subList(before, all.size());
    }

    private boolean isIntact() {
        return domain.bean(Inspector.class)
                .inspect(domain.database(), null, done -> {})
                .intact();
    }

    private static OrganizationForm form(String name, String notes) {
        return new OrganizationForm(
                name, OrganizationStatus.ACTIVE, "it", "Europe/Rome", null, null, null, notes, null);
    }
}
