// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.access.Caller;
import io.demarc.calls.rating.Rated;
import io.demarc.calls.summary.CallSummaries;
import io.demarc.calls.summary.FactChecks;
import io.demarc.calls.summary.Fold;
import io.demarc.calls.summary.SummaryFilter;
import io.demarc.calls.summary.SummaryInterval;
import io.demarc.database.Databases;
import io.demarc.database.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.postgresql.PGConnection;

/**
 * What the facts of a month of calls cost beyond storing the calls: the part of each load, and the folds; beside it the
 * same facts by GROUP BY over the stored calls, into tables with the same indexes (P2). Started by {@code bench/summaries}.
 */
final class SummarySpeed {

    private static final int LOAD = Load.MOST;
    private static final Caller WORKER = Caller.system("bench");
    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-10-31T23:59:59Z");

    private static final String PROVIDER =
            "insert into service_provider (id, version, name, country, currency, language,"
                    + " time_zone, created_at) values (1, 0, 'Northwind', 'IT', 'EUR', 'en', 'UTC', now())";

    private static final String STAGE = "create unlogged table stage (call_id text, leg text, started_at timestamptz,"
            + " account text, organization text, caller text, callee text, duration int, outcome int)";

    /** Any price will do; a destination for each beginning of numbers. */
    private static final String CALLS = """
            insert into call_record (id, provider_id, organization_id, load_id, started_at, call_id, leg, caller, callee,
                outcome, duration, state, destination_id, billed_seconds, charge, cost)
            select %s + n, 1, o.id, %s + n / %s, s.started_at at time zone 'utc', s.call_id, s.leg, s.caller,
                s.callee, s.outcome, s.duration, 'RATED', 1 + (hashtext(substr(s.callee, 2, 4)) & 255),
                (s.duration + 5) / 6 * 6, (s.duration + 5) / 6 * 6 * 0.000317, s.duration * 0.000211
            from (select row_number() over () - 1 as n, stage.* from stage) s join organization o on o.name = s.organization""";

    private static final String SUMS =
            "count(*) as attempts, sum(case when duration > 0 then 1 else 0 end) as connected,"
                    + " sum(duration) as duration, sum(billed_seconds) as billed_duration, sum(charge) as charge, sum(cost) as cost";

    private static final String AGAIN =
            "sum(attempts) as attempts, sum(connected) as connected, sum(duration) as duration,"
                    + " sum(billed_duration) as billed_duration, sum(charge) as charge, sum(cost) as cost";

    private final Domain domain = Databases.POSTGRESQL.domain();
    private final Connection connection = domain.database().getConnection();
    private final Path folder;
    private long loads;
    private long calls;

    private SummarySpeed(Path folder) throws SQLException {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        new SummarySpeed(Path.of(arguments[0])).run();
    }

    private void run() throws SQLException, IOException {
        execute(PROVIDER);
        execute(Files.readString(folder.resolve("parties.sql")));
        execute(
                "create table call_record_bench partition of call_record for values from ('2026-10-01') to ('2026-11-01')");
        execute("drop index call_record_once");
        execute("drop index call_record_organization");
        execute("create index bench_load on call_record (load_id)");
        execute(STAGE);
        store("calls.csv");
        print("%d calls", calls);
        var limit = groupBy();
        print("GROUP BY by hour, day and month: %.1f s", limit);
        var parts = parts(1);
        var fold = fold();
        print("parts of the loads %.1f s, folds %.1f s: ratio %.2f", parts, fold, (parts + fold) / limit);
        var first = loads + 1;
        store("late.csv");
        var more = parts(first) + fold();
        print("1 %% more calls, late ones of the whole month: %.2f s, %.1f %% of GROUP BY", more, 100 * more / limit);
        read();
    }

    private void store(String file) throws SQLException, IOException {
        execute("truncate stage");
        try (var lines = Files.newInputStream(folder.resolve(file))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy stage from stdin csv header", lines);
        }
        var stored = number("select count(*) from stage");
        execute(CALLS.formatted(calls + 1, loads + 1, LOAD));
        execute("insert into call_load (id, provider_id, loaded_at, calls) select " + loads + " + n, 1, now(), " + LOAD
                + " from generate_series(1, " + (stored + LOAD - 1) / LOAD + ") n");
        loads += (stored + LOAD - 1) / LOAD;
        calls += stored;
        execute("update call_load set fold = -1 where fold is null");
        execute("vacuum analyze call_record");
        execute("checkpoint");
    }

    /** The best that SQL does: days from hours, months from days. */
    private double groupBy() throws SQLException {
        execute("create table limit_hour (like call_hour including all)");
        execute("create table limit_day (like call_day including all)");
        execute("create table limit_month (like call_day including all)");
        var start = System.nanoTime();
        execute(
                "insert into limit_hour (organization_id, hour_utc, destination_id, invoice_id, part, provider_id, attempts,"
                        + " connected, duration, billed_duration, charge, cost, first_fold, last_fold)"
                        + " select organization_id, date_trunc('hour', started_at), destination_id, 0, 0, provider_id, "
                        + SUMS
                        + ", 1, 1 from call_record group by 1, 2, 3, provider_id");
        execute("insert into limit_day select organization_id, cast(hour_utc as date), provider_id, " + AGAIN
                + " from limit_hour group by 1, 2, 3");
        execute("insert into limit_month select organization_id, date_trunc('month', day_utc), provider_id, " + AGAIN
                + " from limit_day group by 1, 2, 3");
        return seconds(start);
    }

    /** What the loads from {@code first} on do for the facts while they store calls. */
    private double parts(long first) throws SQLException {
        var table = new PostgresqlCallTable();
        var took = 0L;
        connection.setAutoCommit(false);
        for (var load = first; load <= loads; load++) {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("select organization_id, started_at, duration, destination_id,"
                            + " billed_seconds, charge * 1000000, cost * 1000000 from call_record where load_id = "
                            + load)) {
                took += part(table, new Load(load, 1, 1), found);
            }
            execute("update call_load set fold = null where id = " + load);
            connection.commit();
        }
        connection.setAutoCommit(true);
        return took / 1e9;
    }

    private long part(CallTable table, Load load, ResultSet found) throws SQLException {
        var tally = new HourTally();
        var took = 0L;
        while (found.next()) {
            var start = found.getObject(2, LocalDateTime.class)
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
            var rated = new Rated(null, found.getLong(4), 1, found.getInt(5), found.getLong(6), 1, found.getLong(7));
            var organization = found.getLong(1);
            var duration = found.getInt(3);
            var begin = System.nanoTime();
            tally.add(organization, start, duration, rated);
            took += System.nanoTime() - begin;
        }
        var begin = System.nanoTime();
        table.add(connection, load, tally.sums());
        return took + System.nanoTime() - begin;
    }

    private double fold() {
        var start = System.nanoTime();
        while (domain.as(WORKER, () -> domain.bean(Fold.class).some()) > 0) {}
        return seconds(start);
    }

    private void read() {
        for (var interval : SummaryInterval.values()) {
            var start = System.nanoTime();
            var sheet = domain.as(
                    WORKER, () -> domain.bean(CallSummaries.class).sheet(new SummaryFilter(interval, null, LAST)));
            print(
                    "%s of all organizations: %.0f ms, %d rows",
                    interval, seconds(start) * 1000, sheet.rows().size());
        }
        var start = System.nanoTime();
        var check = domain.as(WORKER, () -> domain.bean(FactChecks.class).check(null, FIRST, LAST));
        print(
                "recount of the month: %.1f s, %d differences",
                seconds(start), check.differences().size());
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
