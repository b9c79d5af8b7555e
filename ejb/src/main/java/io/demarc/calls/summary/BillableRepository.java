// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlRow;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class BillableRepository extends SqlRepository {

    private static final String BY_DAY = """
            select day_utc, destination_id, late, sum(attempts), sum(connected), sum(duration), sum(billed_duration),
                sum(charge), sum(cost)
            from (select cast(h.hour_utc as date) as day_utc, h.hour_utc < ? as late, h.* from call_hour h where""";

    private static final String GROUPS =
            ") s group by day_utc, destination_id, late order by day_utc, destination_id, late";

    List<BillableSum> unbilled(long organizationId, Instant from, Instant until) {
        return rows(
                SqlText.of(BY_DAY, from)
                        .add("h.organization_id = ? and h.hour_utc < ? and h.invoice_id = 0", organizationId, until)
                        .inScopeOf("h")
                        .add(GROUPS),
                BillableRepository::sum);
    }

    List<BillableSum> billed(long invoiceId, Instant from) {
        return rows(
                SqlText.of(BY_DAY, from)
                        .add("h.invoice_id = ?", invoiceId)
                        .inScopeOf("h")
                        .add(GROUPS),
                BillableRepository::sum);
    }

    /** @param from the first hour; null for all before {@code until} */
    int take(long organizationId, Instant from, Instant until, long invoiceId) {
        lockInOrder(organizationId, from, until);
        return execute(SqlText.of("update call_hour h set invoice_id = ?, part = first_fold", invoiceId)
                .add("where h.organization_id = ? and h.hour_utc < ? and h.invoice_id = 0", organizationId, until)
                .addIf(from, "and h.hour_utc >= ?")
                .inScopeOf("h"));
    }

    /** As the fold does: in the order of the key. H2 has no order for locks, so there nobody folds meanwhile. */
    private void lockInOrder(long organizationId, Instant from, Instant until) {
        var lock = isPostgresql()
                ? SqlText.of(
                                "select 1 from call_hour h where h.organization_id = ? and h.hour_utc < ?",
                                organizationId,
                                until)
                        .addIf(from, "and h.hour_utc >= ?")
                        .add("and h.invoice_id = 0 order by h.hour_utc, h.destination_id for update")
                : SqlText.of("select 1 from call_fold where id = 1 for update");
        rows(lock, row -> row.integer(1));
    }

    int release(long invoiceId) {
        return execute(SqlText.of("update call_hour h set invoice_id = 0 where h.invoice_id = ?", invoiceId)
                .inScopeOf("h"));
    }

    int move(long invoiceId, long draftId) {
        return execute(SqlText.of("update call_hour h set invoice_id = ? where h.invoice_id = ?", draftId, invoiceId)
                .inScopeOf("h"));
    }

    List<HourSum> of(long invoiceId) {
        return rows(
                SqlText.of("""
                                select h.hour_utc, h.destination_id, h.part, h.attempts, h.connected, h.duration, h.billed_duration,
                                    h.charge, h.cost
                                from call_hour h where h.invoice_id = ?""", invoiceId).inScopeOf("h").add("order by h.hour_utc, h.destination_id, h.part"),
                BillableRepository::hour);
    }

    List<HourSum> recount(long invoiceId) {
        return rows(
                SqlText.of("""
                                select h.hour_utc, h.destination_id, h.part, count(*),
                                    sum(case when r.duration > 0 then 1 else 0 end),
                                    sum(r.duration), sum(r.billed_seconds), sum(r.charge), sum(r.cost)
                                from call_hour h
                                join call_record r on r.organization_id = h.organization_id and r.started_at >= h.hour_utc
                                    and r.started_at < h.hour_utc + interval '1' hour and r.destination_id = h.destination_id
                                    and r.state = 'RATED'
                                join call_load l on l.id = r.load_id and l.fold between h.first_fold and h.last_fold
                                where h.invoice_id = ?""", invoiceId)
                        .inScopeOf("h")
                        .add("group by h.hour_utc, h.destination_id, h.part order by 1, 2, 3"),
                BillableRepository::hour);
    }

    private static BillableSum sum(SqlRow row) throws SQLException {
        return new BillableSum(
                row.day(1),
                row.number(2),
                row.isTrue(3),
                row.number(4),
                row.number(5),
                row.number(6),
                row.number(7),
                row.decimal(8),
                row.decimal(9));
    }

    private static HourSum hour(SqlRow row) throws SQLException {
        return new HourSum(
                row.instant(1),
                row.number(2),
                row.number(3),
                row.number(4),
                row.number(5),
                row.number(6),
                row.number(7),
                row.decimal(8),
                row.decimal(9));
    }
}
