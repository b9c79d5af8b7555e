// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.SetAside;
import io.demarc.jobs.Slice;
import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Calls without a price (CL-2). */
@ApplicationScoped
class AsideRepository extends SqlRepository {

    private static final String RATE = """
            update call_record set load_id = ?, state = 'RATED', reason = null, destination_id = ?, rate_id = ?,
                billed_seconds = ?, charge = ?, cost_rate_id = ?, cost = ?
            where organization_id = ? and started_at = ? and id = ? and state = 'SET_ASIDE'""";

    List<AsideGroup> groups(int most) {
        return rows(
                SqlText.of("""
                                select r.reason, r.organization_id, o.name, substring(r.callee from 1 for 4), count(*),
                                    min(r.callee), min(r.started_at), max(r.started_at)
                                from call_record r join organization o on o.id = r.organization_id
                                where r.state = 'SET_ASIDE'""")
                        .inScopeOf("r")
                        .add("group by r.reason, r.organization_id, o.name, substring(r.callee from 1 for 4)")
                        .add("order by 5 desc, 3, 4 fetch first " + most + " rows only"),
                row -> new AsideGroup(
                        SetAside.valueOf(row.text(1)),
                        row.number(2),
                        row.text(3),
                        row.text(4),
                        row.number(5),
                        row.text(6),
                        row.instant(7),
                        row.instant(8)));
    }

    /** Numbers the calls that are set aside now as the items of a run, but for those of organizations that are gone. */
    int order(long runId, long providerId) {
        return execute(SqlText.of("""
                        insert into call_rerating (run_id, number, organization_id, started_at, call_record_id)
                        select cast(? as bigint), row_number() over (order by r.started_at, r.id), r.organization_id,
                            r.started_at, r.id
                        from call_record r where r.state = 'SET_ASIDE' and r.provider_id = ?
                            and r.organization_id in (select o.id from organization o)""", runId, providerId));
    }

    List<AsideCall> calls(long runId, Slice slice) {
        return rows(
                SqlText.of("""
                        select r.id, r.organization_id, r.started_at, r.callee, r.duration
                        from call_rerating i join call_record r on r.organization_id = i.organization_id
                            and r.started_at = i.started_at and r.id = i.call_record_id and r.state = 'SET_ASIDE'
                        where i.run_id = ? and i.number between ? and ? order by i.number""", runId, slice.first(), slice.last()),
                row -> new AsideCall(
                        row.number(1), row.number(2), row.instant(3).toEpochMilli(), row.text(4), row.integer(5)));
    }

    /** Gives those their price that nobody gave one meanwhile; says which. */
    BitSet rate(long loadId, List<RatedAside> calls) {
        return connected(connection -> rate(connection, loadId, calls));
    }

    private static BitSet rate(Connection connection, long loadId, List<RatedAside> calls) throws SQLException {
        try (var update = connection.prepareStatement(RATE)) {
            for (var rated : calls) {
                var call = rated.call();
                var price = rated.price();
                update.setLong(1, loadId);
                update.setLong(2, price.destinationId());
                update.setObject(3, CallAmounts.id(price.rateId()), Types.BIGINT);
                update.setInt(4, price.billedSeconds());
                update.setBigDecimal(5, CallAmounts.decimal(price.chargeMicros()));
                update.setObject(6, CallAmounts.id(price.costRateId()), Types.BIGINT);
                update.setBigDecimal(7, CallAmounts.decimal(price.costMicros()));
                update.setLong(8, call.organizationId());
                update.setObject(9, CallAmounts.time(call.startedAt()));
                update.setLong(10, call.id());
                update.addBatch();
            }
            var counts = update.executeBatch();
            var done = new BitSet(counts.length);
            IntStream.range(0, counts.length).filter(i -> counts[i] > 0).forEach(done::set);
            return done;
        }
    }
}
