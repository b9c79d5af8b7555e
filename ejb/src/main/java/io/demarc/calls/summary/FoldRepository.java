// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Sums up what loads add to the facts. Rows are touched in the order of their key, as those do who take them, so that
 * nobody waits in a circle.
 */
@ApplicationScoped
class FoldRepository extends SqlRepository {

    /**
     * What loads add to hours, as rows of call_hour that nobody took. Nobody is billed for an organization that is gone, and
     * its rows would be refused, with all others for ever.
     */
    private static final String HOURS = """
            select organization_id, hour_utc, destination_id, 0 as invoice_id, 0 as part, provider_id,
                sum(attempts) as attempts, sum(connected) as connected, sum(duration) as duration,
                sum(billed_duration) as billed_duration, sum(charge) as charge, sum(cost) as cost,
                cast(? as bigint) as first_fold, cast(? as bigint) as last_fold
            from call_delta where load_id in %s and organization_id in (select id from organization)
            group by organization_id, hour_utc, destination_id, provider_id order by organization_id, hour_utc, destination_id""";

    private static final String DAYS = """
            select organization_id, cast(hour_utc as date) as day_utc, provider_id,
                sum(attempts) as attempts, sum(connected) as connected, sum(duration) as duration,
                sum(billed_duration) as billed_duration, sum(charge) as charge, sum(cost) as cost
            from call_delta where load_id in %s and organization_id in (select id from organization)
            group by organization_id, cast(hour_utc as date), provider_id order by organization_id, day_utc""";

    private static final String HOUR_COLUMNS =
            "organization_id, hour_utc, destination_id, invoice_id, part, provider_id, "
                    + "attempts, connected, duration, billed_duration, charge, cost, first_fold, last_fold";

    private static final String DAY_COLUMNS =
            "organization_id, day_utc, provider_id, " + "attempts, connected, duration, billed_duration, charge, cost";

    private static final String ADD = """
            attempts = h.attempts + d.attempts, connected = h.connected + d.connected, duration = h.duration + d.duration,
            billed_duration = h.billed_duration + d.billed_duration, charge = h.charge + d.charge, cost = h.cost + d.cost""";

    private static final String ADD_TO_HOUR = ADD + ", last_fold = d.last_fold";

    private static final String WORK_MEMORY = "128MB";

    /** Waits until nobody else folds; held until the transaction ends. */
    long begin() {
        return first(SqlText.of("select last from call_fold where id = 1 for update"), row -> row.number(1))
                .orElseThrow(() -> new IllegalStateException("the row of call_fold is gone: restore the database"));
    }

    List<Long> waiting(int most) {
        return rows(
                SqlText.of(
                        "select id from call_load where fold is null order by id fetch first " + most + " rows only"),
                row -> row.number(1));
    }

    /**
     * Whoever deletes an organization waits until its facts are there, and then finds its calls; on H2 the foreign keys of
     * the facts refuse it.
     */
    void holdOrganizations(List<Long> loads) {
        if (isPostgresql()) {
            rows(
                    SqlText.of("select id from organization where id in (select organization_id from call_delta"
                            + " where load_id in " + ids(loads) + ") order by id for key share"),
                    row -> row.number(1));
        }
    }

    /** PostgreSQL sums on disk what it thinks too large for its usual share of the memory. */
    void sumInMemory() {
        if (isPostgresql()) {
            execute(SqlText.of("set local work_mem = '" + WORK_MEMORY + "'"));
        }
    }

    void addToHours(List<Long> loads, long fold) {
        var sums = HOURS.formatted(ids(loads));
        var statement = isPostgresql()
                ? "insert into call_hour as h (" + HOUR_COLUMNS + ") " + sums
                        + " on conflict (organization_id, hour_utc, destination_id, invoice_id, part) do update set "
                        + excluded(ADD_TO_HOUR)
                : "merge into call_hour h using (" + sums + ") d on h.organization_id = d.organization_id"
                        + " and h.hour_utc = d.hour_utc and h.destination_id = d.destination_id and h.invoice_id = 0 and h.part = 0"
                        + " when matched then update set " + ADD_TO_HOUR
                        + " when not matched then insert (" + HOUR_COLUMNS + ") values (" + ofSums(HOUR_COLUMNS) + ")";
        execute(SqlText.of(statement, fold, fold));
    }

    void addToDays(List<Long> loads) {
        var sums = DAYS.formatted(ids(loads));
        var statement = isPostgresql()
                ? "insert into call_day as h (" + DAY_COLUMNS + ") " + sums
                        + " on conflict (organization_id, day_utc) do update set " + excluded(ADD)
                : "merge into call_day h using (" + sums
                        + ") d on h.organization_id = d.organization_id and h.day_utc = d.day_utc"
                        + " when matched then update set " + ADD
                        + " when not matched then insert (" + DAY_COLUMNS + ") values (" + ofSums(DAY_COLUMNS) + ")";
        execute(SqlText.of(statement));
    }

    void end(List<Long> loads, long fold) {
        execute(SqlText.of("delete from call_delta where load_id in " + ids(loads)));
        execute(SqlText.of("update call_load set fold = ? where id in " + ids(loads), fold));
        execute(SqlText.of("update call_fold set last = ? where id = 1", fold));
    }

    /** PostgreSQL has a word of its own for what was to be inserted. */
    private static String excluded(String set) {
        return set.replace(" d.", " excluded.");
    }

    private static String ofSums(String columns) {
        return "d." + columns.replace(", ", ", d.");
    }
}
