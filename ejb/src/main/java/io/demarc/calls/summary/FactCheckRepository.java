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
class FactCheckRepository extends SqlRepository {

    private static final String BOTH = """
            select s.organization_id, o.name, s.hour_utc, s.destination_id,
                sum(s.fact_attempts), sum(s.fact_connected), sum(s.fact_duration), sum(s.fact_billed), sum(s.fact_charge),
                sum(s.fact_cost),
                sum(s.attempts), sum(s.connected), sum(s.duration), sum(s.billed), sum(s.charge), sum(s.cost)
            from (""";

    private static final String FACTS = """
            select f.organization_id, f.hour_utc, f.destination_id, f.attempts as fact_attempts, f.connected as fact_connected,
                f.duration as fact_duration, f.billed_duration as fact_billed, f.charge as fact_charge, f.cost as fact_cost,
                0 as attempts, 0 as connected, 0 as duration, 0 as billed, 0 as charge, 0 as cost
            from call_hour f where f.hour_utc >= ? and f.hour_utc < ?""";

    private static final String CALLS = """
            select r.organization_id, date_trunc('hour', r.started_at), r.destination_id, 0, 0, 0, 0, 0, 0,
                1, case when r.duration > 0 then 1 else 0 end, r.duration, r.billed_seconds, r.charge, r.cost
            from call_record r join call_load l on l.id = r.load_id
            where l.fold is not null and r.state = 'RATED' and r.started_at >= ? and r.started_at < ?""";

    private static final String DIFFERENT = """
            ) s join organization o on o.id = s.organization_id
            group by s.organization_id, o.name, s.hour_utc, s.destination_id
            having sum(s.fact_attempts) <> sum(s.attempts) or sum(s.fact_connected) <> sum(s.connected)
                or sum(s.fact_duration) <> sum(s.duration) or sum(s.fact_billed) <> sum(s.billed)
                or sum(s.fact_charge) <> sum(s.charge) or sum(s.fact_cost) <> sum(s.cost)
            order by s.hour_utc, s.organization_id, s.destination_id""";

    List<FactCheck.Gap> gaps(Long organizationId, Instant from, Instant until, int most) {
        return rows(
                SqlText.of(BOTH)
                        .add(FACTS, from, until)
                        .addIf(organizationId, "and f.organization_id = ?")
                        .inScopeOf("f")
                        .add("union all")
                        .add(CALLS, from, until)
                        .addIf(organizationId, "and r.organization_id = ?")
                        .inScopeOf("r")
                        .add(DIFFERENT)
                        .add("fetch first " + most + " rows only"),
                row -> new FactCheck.Gap(
                        row.number(1), row.text(2), row.instant(3), row.number(4), sum(row, 5), sum(row, 11)));
    }

    long attempts(Long organizationId, Instant from, Instant until) {
        return first(
                        SqlText.of("select coalesce(sum(f.attempts), 0) from call_hour f")
                                .add("where f.hour_utc >= ? and f.hour_utc < ?", from, until)
                                .addIf(organizationId, "and f.organization_id = ?")
                                .inScopeOf("f"),
                        row -> row.number(1))
                .orElse(0L);
    }

    private static CallSum sum(SqlRow row, int first) throws SQLException {
        return new CallSum(
                row.number(first),
                row.number(first + 1),
                row.number(first + 2),
                row.number(first + 3),
                row.decimal(first + 4),
                row.decimal(first + 5));
    }
}
