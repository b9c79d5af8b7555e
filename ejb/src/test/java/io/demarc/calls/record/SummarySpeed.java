// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.access.Caller;
import io.demarc.calls.rating.Rated;
import io.demarc.calls.summary.CallSummaries;
import io.demarc.calls.summary.FactChecks;
import io.demarc.calls.summary.Fold;
import io.demarc.calls.summary.SummaryFilter;
import io.demarc.calls.summary.SummaryInterval;
import io.demarc.database.Domain;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * What the facts of a month of calls cost beyond storing the calls: the part of each load, and the folds; beside it the
 * same facts by GROUP BY over the stored calls, into tables with the same indexes (P2). Started by {@code bench/summaries}.
 */
final class SummarySpeed {

    private static final Caller WORKER = Caller.system("bench");
    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-10-31T23:59:59Z");

    private static final String SUMS =
            "count(*) as attempts, sum(case when duration > 0 then 1 else 0 end) as connected,"
                    + " sum(duration) as duration, sum(billed_seconds) as billed_duration, sum(charge) as charge, sum(cost) as cost";

    private static final String AGAIN =
            "sum(attempts) as attempts, sum(connected) as connected, sum(duration) as duration,"
                    + " sum(billed_duration) as billed_duration, sum(charge) as charge, sum(cost) as cost";

    private final GeneratedMonth month;
    private final Domain domain;

    private SummarySpeed(Path folder) throws SQLException, IOException {
        month = new GeneratedMonth(folder);
        domain = month.domain;
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        new SummarySpeed(Path.of(arguments[0])).run();
    }

    private void run() throws SQLException, IOException {
        month.execute(
                "drop index call_record_once, call_record_of_organization, call_record_callee, call_record_caller");
        month.execute("create index bench_load on call_record (load_id)");
        month.store("calls.csv");
        print("%d calls", month.calls());
        var limit = groupBy();
        print("GROUP BY by hour, day and month: %.1f s", limit);
        var parts = parts(1);
        var fold = fold();
        print("parts of the loads %.1f s, folds %.1f s: ratio %.2f", parts, fold, (parts + fold) / limit);
        var first = month.loads() + 1;
        month.store("late.csv");
        var more = parts(first) + fold();
        print("1 %% more calls, late ones of the whole month: %.2f s, %.1f %% of GROUP BY", more, 100 * more / limit);
        read();
    }

    /** The best that SQL does: days from hours, months from days. */
    private double groupBy() throws SQLException {
        month.execute("create table limit_hour (like call_hour including all)");
        month.execute("create table limit_day (like call_day including all)");
        month.execute("create table limit_month (like call_day including all)");
        var start = System.nanoTime();
        month.execute(
                "insert into limit_hour (organization_id, hour_utc, destination_id, invoice_id, part, provider_id, attempts,"
                        + " connected, duration, billed_duration, charge, cost, first_fold, last_fold)"
                        + " select organization_id, date_trunc('hour', started_at), destination_id, 0, 0, provider_id, "
                        + SUMS
                        + ", 1, 1 from call_record group by 1, 2, 3, provider_id");
        month.execute("insert into limit_day select organization_id, cast(hour_utc as date), provider_id, " + AGAIN
                + " from limit_hour group by 1, 2, 3");
        month.execute("insert into limit_month select organization_id, date_trunc('month', day_utc), provider_id, "
                + AGAIN + " from limit_day group by 1, 2, 3");
        return seconds(start);
    }

    /** What the loads from {@code first} on do for the facts while they store calls. */
    private double parts(long first) throws SQLException {
        var table = new PostgresqlCallTable();
        var took = 0L;
        month.connection.setAutoCommit(false);
        for (var load = first; load <= month.loads(); load++) {
            try (var statement = month.connection.createStatement();
                    var found = statement.executeQuery("select organization_id, started_at, duration, destination_id,"
                            + " billed_seconds, charge * 1000000, cost * 1000000 from call_record where load_id = "
                            + load)) {
                took += part(table, new Load(load, 1, 1), found);
            }
            month.execute("update call_load set fold = null where id = " + load);
            month.connection.commit();
        }
        month.connection.setAutoCommit(true);
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
        table.add(month.connection, load, tally.sums());
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

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String text, Object... values) {
        System.out.println(String.format(Locale.ROOT, text, values));
    }
}
