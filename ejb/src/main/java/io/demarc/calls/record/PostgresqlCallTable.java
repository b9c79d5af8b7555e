// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;

/**
 * Copies calls straight into their table, as fast as the database takes any. Only when one of them is there already it
 * goes back and takes the longer way, over a table of the session.
 */
final class PostgresqlCallTable implements CallTable {

    private static final String STAGE = """
            create temporary table if not exists call_stage (row_no integer, like call_record) on commit delete rows""";

    private static final String INSERT = "insert into call_record (" + COLUMNS + ") select " + COLUMNS
            + " from call_stage order by row_no on conflict do nothing returning id";

    /** The times let the planner leave out the months that it need not look at. */
    private static final String DIFFERENT = """
            select s.row_no from call_stage s
            join call_record r on r.provider_id = s.provider_id and r.started_at = s.started_at and r.call_id = s.call_id
                and r.leg = s.leg and r.id <> s.id
            where r.started_at between (select min(started_at) from call_stage) and (select max(started_at) from call_stage)
                and (r.organization_id, r.caller, r.callee, r.outcome, r.duration)
                    is distinct from (s.organization_id, s.caller, s.callee, s.outcome, s.duration)""";

    @Override
    public Stored store(Connection connection, Load load, List<NewCall> calls) throws SQLException {
        execute(connection, "savepoint calls");
        try {
            copy(connection, "call_record (" + COLUMNS + ")", rows(load, calls, false));
            execute(connection, "release savepoint calls");
            return Stored.all(calls.size());
        } catch (SQLException refused) {
            if (!PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState())) {
                throw refused;
            }
            execute(connection, "rollback to savepoint calls");
            return storeNew(connection, load, calls);
        }
    }

    private static Stored storeNew(Connection connection, Load load, List<NewCall> calls) throws SQLException {
        execute(connection, STAGE);
        copy(connection, "call_stage (row_no, " + COLUMNS + ")", rows(load, calls, true));
        var fresh = places(connection, INSERT, load.firstCallId());
        return new Stored(fresh, fresh.cardinality() == calls.size() ? new BitSet() : places(connection, DIFFERENT, 0));
    }

    private static BitSet places(Connection connection, String sql, long first) throws SQLException {
        var places = new BitSet();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                places.set(Math.toIntExact(found.getLong(1) - first));
            }
        }
        return places;
    }

    private static CopyText rows(Load load, List<NewCall> calls, boolean numbered) {
        var text = new CopyText(calls.size());
        for (var i = 0; i < calls.size(); i++) {
            if (numbered) {
                text.add(i);
            }
            write(text, load, load.firstCallId() + i, calls.get(i));
        }
        return text;
    }

    private static void write(CopyText text, Load load, long id, NewCall call) {
        var rated = call.rated();
        text.add(id)
                .add(load.providerId())
                .add(call.organizationId())
                .addOptional(call.accountId())
                .add(load.id())
                .addTime(call.startedAt())
                .add(call.callId())
                .add(call.leg())
                .add(call.caller())
                .add(call.callee())
                .add(call.outcome())
                .add(call.duration())
                .add(CallState.of(rated).name())
                .add(rated.isSetAside() ? rated.setAside().name() : null)
                .add(rated.destinationId())
                .addId(rated.rateId())
                .add(rated.billedSeconds())
                .addAmount(rated.chargeMicros())
                .addId(rated.costRateId())
                .addAmount(rated.costMicros())
                .endRow();
    }

    @Override
    public void add(Connection connection, Load load, Collection<HourTally.Sums> sums) throws SQLException {
        var text = new CopyText(sums.size());
        for (var sum : sums) {
            text.add(load.id())
                    .add(load.providerId())
                    .add(sum.hour.organizationId())
                    .addTime(sum.hour.start())
                    .add(sum.hour.destinationId())
                    .add(sum.attempts)
                    .add(sum.connected)
                    .add(sum.duration)
                    .add(sum.billedDuration)
                    .addAmount(sum.chargeMicros)
                    .addAmount(sum.costMicros)
                    .endRow();
        }
        copy(connection, "call_delta (" + DELTA_COLUMNS + ")", text);
    }

    private static void copy(Connection connection, String into, CopyText rows) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new ByteArrayInputStream(rows.bytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
