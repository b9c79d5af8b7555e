// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlRow;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class BillableRepository extends SqlRepository {

    private static final String SUMS = """
            sum(s.attempts), sum(s.connected), sum(s.duration), sum(s.billed_duration), sum(s.charge), sum(s.cost)
            from (select cast(h.hour_utc as date) as day_utc, h.* from call_hour h where""";

    Map<Long, List<BillableSum>> unbilled(Collection<Long> organizations, Instant until) {
        return byDay(
                "organization_id",
                organizations,
                SqlText.of("and h.hour_utc < ? and h.invoice_id = 0", until).inScopeOf("h"));
    }

    Map<Long, List<BillableSum>> billed(Collection<Long> invoices) {
        return byDay("invoice_id", invoices, SqlText.of("").inScopeOf("h"));
    }

    /** What the facts of each of {@code keys} add up to. */
    private Map<Long, List<BillableSum>> byDay(String key, Collection<Long> keys, SqlText condition) {
        var sums = new HashMap<Long, List<BillableSum>>();
        if (!keys.isEmpty()) {
            rows(
                    SqlText.of("select s.%s, s.day_utc, s.destination_id,".formatted(key))
                            .add(SUMS)
                            .add("h." + key + " in " + ids(keys))
                            .add(condition)
                            .add(
                                    ") s group by s.%1$s, s.day_utc, s.destination_id order by s.%1$s, s.day_utc, s.destination_id"
                                            .formatted(key)),
                    row -> sums.computeIfAbsent(row.number(1), none -> new ArrayList<>())
                            .add(sum(row)));
        }
        return sums;
    }

    /**
     * @param invoices by the organization of each
     * @param from the first hour; null for all before {@code until}
     */
    int take(Map<Long, Long> invoices, Instant from, Instant until) {
        var unbilled = unbilled(invoices.keySet(), from, until);
        lockInOrder(unbilled);
        var each = new StringBuilder("case h.organization_id");
        invoices.forEach((organization, invoice) ->
                each.append(" when ").append(organization).append(" then ").append(invoice));
        return execute(SqlText.of("update call_hour h set part = first_fold, invoice_id = " + each + " end where")
                .add(unbilled));
    }

    void lock(Collection<Long> organizations, Instant until) {
        lockInOrder(unbilled(organizations, null, until));
    }

    private static SqlText unbilled(Collection<Long> organizations, Instant from, Instant until) {
        return SqlText.of("h.organization_id in " + ids(organizations))
                .add("and h.hour_utc < ? and h.invoice_id = 0", until)
                .addIf(from, "and h.hour_utc >= ?")
                .inScopeOf("h");
    }

    /** As the fold does: in the order of the key. H2 has no order for locks, so there nobody folds meanwhile. */
    private void lockInOrder(SqlText facts) {
        var lock = isPostgresql()
                ? SqlText.of("select 1 from call_hour h where")
                        .add(facts)
                        .add("order by h.organization_id, h.hour_utc, h.destination_id for update")
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
                row.day(2),
                row.number(3),
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
