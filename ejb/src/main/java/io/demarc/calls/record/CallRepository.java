// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.SetAside;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SqlRepository;
import io.demarc.store.SqlRow;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;

/** Calls as people look at them. */
@ApplicationScoped
class CallRepository extends SqlRepository {

    private static final String COLUMNS = "r.id, r.organization_id, o.name, r.account_id, a.username, r.started_at, "
            + "r.call_id, r.leg, r.caller, r.callee, r.outcome, r.duration, r.state, r.reason, d.name, r.billed_seconds, "
            + "o.currency, r.charge, r.cost, r.rate_id, r.cost_rate_id";

    private static final String TABLES = """
            from call_record r
            join organization o on o.id = r.organization_id
            left join account a on a.id = r.account_id
            left join call_destination d on d.id = r.destination_id
            where 1 = 1""";

    /** There is an index for the calls of an organization, and none for those of an account. */
    private static final String OF_ACCOUNT = """
            and (r.account_id, r.organization_id) = (select u.id, u.organization_id from account u where u.username = ?)""";

    /** Whom somebody called stands there as digits, and who called as the switch wrote it. */
    private static final String OF_NUMBER =
            "and (r.callee like ? or r.caller like ? or r.caller like ? or r.caller like ?)";

    private static final String OF_INVOICE = """
            and exists (select 1 from call_hour h join call_load l on l.id = r.load_id
                where h.organization_id = r.organization_id and h.hour_utc = date_trunc('hour', r.started_at)
                    and h.destination_id = r.destination_id and h.invoice_id = ? and r.state = 'RATED'
                    and l.fold between h.first_fold and h.last_fold)""";

    Page<CallRow> page(CallFilter filter, PageRequest asked) {
        planForNumber(filter);
        return page(COLUMNS, matching(TABLES, filter), "r.id", asked, CallRepository::row);
    }

    int count(CallFilter filter, int most) {
        planForNumber(filter);
        return first(
                        SqlText.of("select count(*) from (")
                                .add(matching("select 1 from call_record r where 1 = 1", filter))
                                .add("fetch first " + most + " rows only) counted"),
                        row -> row.integer(1))
                .orElseThrow();
    }

    /**
     * How PostgreSQL looks for a number depends on how many calls have it. A plan that it keeps for all numbers reads the calls
     * by time until it has a page of them: all calls, when few have the number.
     */
    private void planForNumber(CallFilter filter) {
        if (filter.number() != null && isPostgresql()) {
            execute(SqlText.of("set local plan_cache_mode = force_custom_plan"));
        }
    }

    Optional<CallRow> find(CallRef ref) {
        return first(
                SqlText.of("select " + COLUMNS)
                        .add(TABLES)
                        .add("and r.organization_id = ? and r.started_at = ?", ref.organizationId(), ref.startedAt())
                        .add("and r.id = ?", ref.id())
                        .inScopeOf("r"),
                CallRepository::row);
    }

    /** Whether there are calls of an organization, or what they add up to. */
    boolean existFor(long organizationId) {
        return first(
                        SqlText.of("select 1 from organization o where o.id = ?", organizationId)
                                .add("and (exists (select 1 from call_record r where r.organization_id = o.id)")
                                .add("or exists (select 1 from call_delta d where d.organization_id = o.id)")
                                .add("or exists (select 1 from call_hour h where h.organization_id = o.id))"),
                        row -> row.integer(1))
                .isPresent();
    }

    private static SqlText matching(String tables, CallFilter filter) {
        var sql = SqlText.of(tables)
                .inScopeOf("r")
                .addIf(filter.providerId(), "and r.provider_id = ?")
                .addIf(filter.organizationId(), "and r.organization_id = ?")
                .addIf(filter.from(), "and r.started_at >= ?")
                .addIf(filter.until(), "and r.started_at < ?")
                .addIf(filter.state() == null ? null : filter.state().name(), "and r.state = ?")
                .addIf(filter.destinationId(), "and r.destination_id = ?")
                .addIf(filter.invoiceId(), OF_INVOICE)
                .addIf(filter.account(), OF_ACCOUNT);
        if (filter.reason() != null) {
            sql.add(
                    "and r.state = 'SET_ASIDE' and r.reason = ?",
                    filter.reason().name());
        }
        if (filter.number() != null) {
            var beginning = filter.number() + "%";
            sql.add(OF_NUMBER, beginning, beginning, "+" + beginning, "00" + beginning);
        }
        return sql;
    }

    private static CallRow row(SqlRow row) throws SQLException {
        var startedAt = row.instant(6);
        var reason = row.text(14);
        return new CallRow(
                new CallRef(row.number(2), startedAt, row.number(1)).toString(),
                row.number(2),
                row.text(3),
                row.optionalNumber(4),
                row.text(5),
                startedAt,
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.integer(11),
                row.integer(12),
                CallState.valueOf(row.text(13)),
                reason == null ? null : SetAside.valueOf(reason),
                row.text(15),
                row.integer(16),
                row.text(17),
                row.decimal(18),
                row.decimal(19),
                row.optionalNumber(20),
                row.optionalNumber(21));
    }
}
