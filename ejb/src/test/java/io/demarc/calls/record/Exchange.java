// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.calls.rating.Rated;
import io.demarc.calls.summary.BillableFacts;
import io.demarc.calls.summary.Fold;
import io.demarc.database.Databases;
import io.demarc.database.Domain;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** A provider with an organization whose calls are stored and summed up, on a real database. */
public final class Exchange implements AutoCloseable {

    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    public final Domain domain;
    public final long provider;
    public final long acme;
    public final Caller worker;

    public Exchange(Databases database) {
        domain = database.domain();
        provider = domain.as(
                Caller.system("test"),
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm("Northwind", "IT", "EUR", "en", "Europe/Rome", null, null)));
        acme = organization("Acme");
        worker = Caller.worker("test", TenantPath.provider(provider));
    }

    private Exchange(Exchange first) {
        domain = first.domain.another();
        provider = first.provider;
        acme = first.acme;
        worker = first.worker;
    }

    final long organization(String name) {
        var nina = Caller.operator(5L, "nina", TenantPath.provider(provider), Role.SERVICE_PROVIDER.permissions());
        return domain.as(
                nina,
                () -> domain.bean(Organizations.class)
                        .create(null, OrganizationForm.plain(name, OrganizationStatus.ACTIVE, "it", "Europe/Rome")));
    }

    /** The same for another thread. */
    public Exchange another() {
        return new Exchange(this);
    }

    /** A call of a minute that costs 1.5 cents. */
    public NewCall call(String id, Instant start) {
        return call(id, start, 60, new Rated(null, 7, 70, 60, 15_000, 90, 9_000));
    }

    public NewCall call(String id, Instant start, int seconds, Rated rated) {
        return new NewCall(
                1, acme, null, start.toEpochMilli(), id, "", "39021234567", "4930123456", 200, seconds, rated);
    }

    public LoadResult load(NewCall... calls) {
        return CallContext.callAs(
                worker, () -> domain.bean(CallLoads.class).load(provider, null, List.of(calls), result -> result));
    }

    public void foldAll() {
        while (as(() -> domain.bean(Fold.class).some()) > 0) {}
    }

    List<CallPurge.KeptMonth> purge() {
        return CallContext.callAs(worker, () -> domain.bean(CallPurge.class).purge());
    }

    public BillableFacts facts() {
        return domain.bean(BillableFacts.class);
    }

    public <T> T as(Supplier<T> work) {
        return domain.as(worker, work);
    }

    /** What a query of a single number finds. */
    public long number(String sql) throws SQLException {
        try (var connection = domain.database().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() {
        domain.close();
    }
}
