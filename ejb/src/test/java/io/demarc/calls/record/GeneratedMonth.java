// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.database.Databases;
import io.demarc.database.Domain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** A generated month of calls in PostgreSQL, brought there as fast as can be: with made-up prices, and without facts. */
final class GeneratedMonth {

    private static final String PROVIDER =
            "insert into service_provider (id, version, name, country, currency, language,"
                    + " time_zone, created_at) values (1, 0, 'Northwind', 'IT', 'EUR', 'en', 'UTC', now())";

    private static final String STAGE = "create unlogged table stage (call_id text, leg text, started_at timestamptz,"
            + " account text, organization text, caller text, callee text, duration int, outcome int)";

    /** Any price will do; a destination for each beginning of numbers. */
    private static final String CALLS = """
            insert into call_record (id, provider_id, organization_id, load_id, started_at, call_id, leg, caller, callee,
                outcome, duration, state, destination_id, billed_seconds, charge, cost)
            select %s + n, 1, o.id, %s + n / %s, s.started_at at time zone 'utc', s.call_id, s.leg, ltrim(s.caller, '+'),
                ltrim(s.callee, '+'), s.outcome, s.duration, 'RATED', 1 + (hashtext(substr(s.callee, 2, 4)) & 255),
                (s.duration + 5) / 6 * 6, (s.duration + 5) / 6 * 6 * 0.000317, s.duration * 0.000211
            from (select row_number() over () - 1 as n, stage.* from stage) s join organization o on o.name = s.organization""";

    final Domain domain = Databases.POSTGRESQL.domain();
    final Connection connection = domain.database().getConnection();

    private final Path folder;
    private long loads;
    private long calls;

    /** @param folder where the generator wrote the calls of October 2026 */
    GeneratedMonth(Path folder) throws SQLException, IOException {
        this.folder = folder;
        execute(PROVIDER);
        execute(Files.readString(folder.resolve("parties.sql")));
        execute("create table call_record_bench partition of call_record"
                + " for values from ('2026-10-01') to ('2026-11-01')");
        execute(STAGE);
    }

    /** Adds the calls of a file, in loads whose part of the facts nobody made yet. */
    void store(String file) throws SQLException, IOException {
        execute("truncate stage");
        try (var lines = Files.newInputStream(folder.resolve(file))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy stage from stdin csv header", lines);
        }
        var stored = number("select count(*) from stage");
        execute(CALLS.formatted(calls + 1, loads + 1, Load.MOST));
        var added = (stored + Load.MOST - 1) / Load.MOST;
        execute("insert into call_load (id, provider_id, loaded_at, calls, fold) select " + loads + " + n, 1, now(), "
                + Load.MOST + ", -1 from generate_series(1, " + added + ") n");
        loads += added;
        calls += stored;
        execute("vacuum analyze call_record");
        execute("checkpoint");
    }

    long loads() {
        return loads;
    }

    long calls() {
        return calls;
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String text(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
