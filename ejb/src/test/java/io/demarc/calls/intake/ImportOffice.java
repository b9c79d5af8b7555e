// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.calls.record.CallRerating;
import io.demarc.calls.record.CallsAside;
import io.demarc.calls.summary.Fold;
import io.demarc.database.Databases;
import io.demarc.database.Domain;
import io.demarc.identity.OperatorForm;
import io.demarc.identity.Operators;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RejectedRow;
import io.demarc.jobs.Claimed;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Runs;
import io.demarc.jobs.Worker;
import io.demarc.kernel.TenantPath;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A provider with an organization, Acme, and a rate for Italy, that imports files as its workers do. */
final class ImportOffice implements AutoCloseable {

    static final String HEADER = "call_id,leg,started_at,account,organization,caller,callee,duration,outcome\n";

    private static final String NODE = "node";

    final Domain domain;
    final long provider;
    final long acme;
    final Caller nina;

    private final CallImports imports;
    private final String name = UUID.randomUUID().toString();

    ImportOffice(Databases database) {
        this(database.domain());
    }

    ImportOffice(Domain empty) {
        domain = empty;
        provider = domain.as(
                Caller.system("test"),
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm("Northwind", "IT", "EUR", "en", "Europe/Rome", null, null)));
        var path = TenantPath.provider(provider);
        var operator = domain.as(
                Caller.system("test"),
                () -> domain.bean(Operators.class)
                        .create(
                                path,
                                new OperatorForm("nina", "Nina", null, Role.SERVICE_PROVIDER, "en", "Europe/Rome")));
        nina = Caller.operator(operator.id(), "nina", path, Role.SERVICE_PROVIDER.permissions());
        acme = organization("Acme");
        imports = domain.bean(CallImports.class);
        makeCard();
    }

    private ImportOffice(ImportOffice first) {
        domain = first.domain.another();
        provider = first.provider;
        acme = first.acme;
        nina = first.nina;
        imports = domain.bean(CallImports.class);
    }

    /** One that is there already, as a process sees it that is started on its database. */
    ImportOffice(Domain existing, long provider) {
        this.domain = existing;
        this.provider = provider;
        acme = 0;
        nina = null;
        imports = null;
    }

    /** The same for another thread. */
    ImportOffice another() {
        return new ImportOffice(this);
    }

    long organization(String called) {
        return as(() -> domain.bean(Organizations.class)
                .create(null, OrganizationForm.plain(called, OrganizationStatus.ACTIVE, "it", "Europe/Rome")));
    }

    private void makeCard() {
        sql("insert into call_destination (id, provider_id, name) values (9, %d, 'Italy')".formatted(provider));
        sql("insert into rate_card (id, version, provider_id, name, purpose, currency, decimals, rounding, created_at)"
                + " values (1, 0, %d, 'Retail', 'SELL', 'EUR', 4, 'HALF_UP', timestamp '2020-01-01 00:00:00')"
                        .formatted(provider));
        publish(1, "39", "0.03");
        sql("insert into card_assignment (id, version, provider_id, place, purpose, currency, card_id)"
                + " values (1, 0, %d, 0, 'SELL', 'EUR', 1)".formatted(provider));
    }

    /** A version of the card with one rate, valid since 2020 and a day for each version before it. */
    void publish(int version, String prefix, String price) {
        sql("insert into rate_card_version (id, version, provider_id, card_id, number, state, effective_from, rates,"
                + " created_at, created_by, published_at) values (%d, 0, %d, 1, %d, 'PUBLISHED',"
                        .formatted(version, provider, version)
                + " timestamp '2020-01-0%d 00:00:00', 1,".formatted(version)
                + " timestamp '2020-01-01 00:00:00', 'nina', timestamp '2020-01-01 00:00:00')");
        sql(
                "insert into rate (id, provider_id, version_id, prefix, destination_id, price, connection_fee, first_increment,"
                        + " next_increment, free_seconds) values (%d, %d, %d, '%s', 9, %s, 0, 60, 60, 0)"
                                .formatted(version, provider, version, prefix, price));
    }

    /** Takes a file in and imports it. */
    RunDetail importFile(String text) {
        return importFile(text.getBytes(StandardCharsets.UTF_8), null);
    }

    RunDetail importFile(byte[] content, Long mapping) {
        var run = stage(content, mapping);
        work(run);
        return run(run);
    }

    long stage(byte[] content, Long mapping) {
        return as(() ->
                imports.stage(new CallImportOrder(null, mapping, "calls.csv"), new ByteArrayInputStream(content)));
    }

    void work(long run) {
        confirm(run);
        importSlices(run);
        fold();
    }

    /** Says that of all workers only these live: what others had in hand is given back. */
    void live(ImportOffice... workers) {
        var names = Stream.of(workers).map(worker -> worker.name).collect(Collectors.toSet());
        domain.as(worker(), () -> {
            domain.bean(RunWork.class).beat(NODE, NODE, names);
            return null;
        });
    }

    /** Imports what is left of a run, as one worker. */
    void importSlices(long run) {
        for (var slice = claim(run); slice.isPresent(); slice = claim(run)) {
            importSlice(slice.get());
        }
    }

    void importSlice(Claimed claimed) {
        CallContext.runAs(
                worker(), () -> domain.bean(CallImportWork.class).importSlice(claimed.run(), claimed.slice()));
    }

    void confirm(long run) {
        as(() -> {
            domain.bean(Runs.class).confirm(run);
            return null;
        });
    }

    /** Rates again what is set aside. */
    RunDetail rateAgain() {
        var run = as(() -> domain.bean(CallsAside.class).rateAgain(null, "Rate again"));
        for (var slice = claim(run); slice.isPresent(); slice = claim(run)) {
            var claimed = slice.get();
            domain.as(worker(), () -> {
                domain.bean(CallRerating.class).rateSlice(claimed.run(), claimed.slice());
                return null;
            });
        }
        fold();
        return run(run);
    }

    void fold() {
        while (domain.as(worker(), () -> domain.bean(Fold.class).some()) > 0) {}
    }

    BatchAnswer send(String key, CallInput... calls) {
        return CallContext.callAs(nina, () -> domain.bean(CallBatches.class).store(null, key, List.of(calls)));
    }

    Optional<Claimed> claim(long run) {
        return domain.as(worker(), () -> domain.bean(RunWork.class).claim(run, new Worker(NODE, name), Piece.RECORDS));
    }

    RunDetail run(long id) {
        return as(() -> domain.bean(Runs.class).get(id));
    }

    List<RejectedRow> rejected(RunDetail run) {
        return as(() -> imports.rejected(run.id(), null, new PageRequest(ImportDesk.SORTS.get(0), true, null, 200))
                .rows());
    }

    CallPreview preview(long run) {
        return as(() -> imports.preview(run)).orElseThrow();
    }

    Caller worker() {
        return Caller.worker("nina", TenantPath.provider(provider));
    }

    <T> T as(Supplier<T> work) {
        return domain.as(nina, work);
    }

    /** What a query of a single number finds. */
    long number(String query) {
        try (var connection = domain.database().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    void sql(String statement) {
        try (var connection = domain.database().getConnection();
                var made = connection.createStatement()) {
            made.execute(statement);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void close() {
        domain.close();
    }
}
