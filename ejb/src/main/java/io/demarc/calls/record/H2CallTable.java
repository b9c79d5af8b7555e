// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Inserts calls in a batch, each unless it is there already. */
final class H2CallTable implements CallTable {

    private static final String SAME = "provider_id = ? and started_at = ? and call_id = ? and leg = ?";

    private static final String INSERT = "insert into call_record (" + COLUMNS + """
            ) select cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as bigint), cast(? as bigint),
                cast(? as timestamp(3)), cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar),
                cast(? as integer), cast(? as integer), cast(? as varchar), cast(? as varchar), cast(? as bigint),
                cast(? as bigint), cast(? as integer), cast(? as numeric(18, 6)), cast(? as bigint), cast(? as numeric(18, 6))
            where not exists (select 1 from call_record where\s""" + SAME + ")";

    private static final String DIFFERENT = "select 1 from call_record where " + SAME
            + " and (organization_id, caller, callee, outcome, duration) is distinct from (?, ?, ?, ?, ?)";

    private static final String ADD =
            "insert into call_delta (" + DELTA_COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Others may commit in between. */
    private static final int TOGETHER = 200;

    private static final int COLUMN_COUNT = 20;
    private static final int KEY_COLUMNS = 4;

    @Override
    public Stored store(Connection connection, Load load, List<NewCall> calls) throws SQLException {
        lock(connection, load.providerId());
        var stored = new Stored(new BitSet(calls.size()), new BitSet());
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var i = 0; i < calls.size(); i++) {
                fill(insert, load, load.firstCallId() + i, calls.get(i));
                fillKey(insert, COLUMN_COUNT + 1, load, calls.get(i));
                insert.addBatch();
                if (i % TOGETHER == TOGETHER - 1 || i == calls.size() - 1) {
                    mark(stored, i, insert.executeBatch());
                }
            }
        }
        markDifferent(connection, load, calls, stored);
        return stored;
    }

    private static void mark(Stored stored, int last, int[] counts) {
        for (var i = 0; i < counts.length; i++) {
            stored.fresh().set(last - counts.length + 1 + i, counts[i] > 0);
        }
    }

    /** One load of a provider at a time: H2 refuses what another inserts meanwhile, instead of waiting for it. */
    private static void lock(Connection connection, long providerId) throws SQLException {
        try (var lock = connection.prepareStatement("select 1 from service_provider where id = ? for update")) {
            lock.setLong(1, providerId);
            lock.executeQuery().close();
        }
    }

    private static void markDifferent(Connection connection, Load load, List<NewCall> calls, Stored stored)
            throws SQLException {
        try (var query = connection.prepareStatement(DIFFERENT)) {
            for (var i = stored.fresh().nextClearBit(0);
                    i < calls.size();
                    i = stored.fresh().nextClearBit(i + 1)) {
                var call = calls.get(i);
                fillKey(query, 1, load, call);
                query.setLong(KEY_COLUMNS + 1, call.organizationId());
                query.setString(KEY_COLUMNS + 2, call.caller());
                query.setString(KEY_COLUMNS + 3, call.callee());
                query.setInt(KEY_COLUMNS + 4, call.outcome());
                query.setInt(KEY_COLUMNS + 5, call.duration());
                try (var found = query.executeQuery()) {
                    stored.different().set(i, found.next());
                }
            }
        }
    }

    private static void fillKey(PreparedStatement statement, int from, Load load, NewCall call) throws SQLException {
        statement.setLong(from, load.providerId());
        statement.setObject(from + 1, CallAmounts.time(call.startedAt()));
        statement.setString(from + 2, call.callId());
        statement.setString(from + 3, call.leg());
    }

    private static void fill(PreparedStatement row, Load load, long id, NewCall call) throws SQLException {
        var rated = call.rated();
        row.setLong(1, id);
        row.setLong(2, load.providerId());
        row.setLong(3, call.organizationId());
        row.setObject(4, call.accountId(), Types.BIGINT);
        row.setLong(5, load.id());
        row.setObject(6, CallAmounts.time(call.startedAt()));
        row.setString(7, call.callId());
        row.setString(8, call.leg());
        row.setString(9, call.caller());
        row.setString(10, call.callee());
        row.setInt(11, call.outcome());
        row.setInt(12, call.duration());
        row.setString(13, CallState.of(rated).name());
        row.setString(14, rated.isSetAside() ? rated.setAside().name() : null);
        row.setLong(15, rated.destinationId());
        row.setObject(16, CallAmounts.id(rated.rateId()), Types.BIGINT);
        row.setInt(17, rated.billedSeconds());
        row.setBigDecimal(18, CallAmounts.decimal(rated.chargeMicros()));
        row.setObject(19, CallAmounts.id(rated.costRateId()), Types.BIGINT);
        row.setBigDecimal(20, CallAmounts.decimal(rated.costMicros()));
    }

    @Override
    public void add(Connection connection, Load load, Collection<HourTally.Sums> sums) throws SQLException {
        var waiting = 0;
        try (var insert = connection.prepareStatement(ADD)) {
            for (var sum : sums) {
                insert.setLong(1, load.id());
                insert.setLong(2, load.providerId());
                insert.setLong(3, sum.hour.organizationId());
                insert.setObject(4, CallAmounts.time(sum.hour.start()));
                insert.setLong(5, sum.hour.destinationId());
                insert.setLong(6, sum.attempts);
                insert.setLong(7, sum.connected);
                insert.setLong(8, sum.duration);
                insert.setLong(9, sum.billedDuration);
                insert.setBigDecimal(10, CallAmounts.decimal(sum.chargeMicros));
                insert.setBigDecimal(11, CallAmounts.decimal(sum.costMicros));
                insert.addBatch();
                if (++waiting == TOGETHER) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
