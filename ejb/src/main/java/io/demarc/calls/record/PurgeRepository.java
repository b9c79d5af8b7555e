// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** The months of calls that are past the retention. */
@ApplicationScoped
class PurgeRepository extends SqlRepository {

    private static final int DELETED_AT_A_TIME = 5_000;

    @Inject
    CallPartitions partitions;

    /** Those that may have calls, the oldest first. */
    List<YearMonth> monthsBefore(YearMonth first) {
        return (isPostgresql() ? partitions.months().stream() : sinceOldestCall(first))
                .filter(month -> month.isBefore(first))
                .toList();
    }

    private Stream<YearMonth> sinceOldestCall(YearMonth first) {
        return first(SqlText.of("select min(started_at) from call_record"), row -> row.instant(1)).stream()
                .map(oldest -> YearMonth.from(oldest.atZone(ZoneOffset.UTC)))
                .flatMap(
                        oldest -> Stream.iterate(oldest, month -> month.isBefore(first), month -> month.plusMonths(1)));
    }

    /**
     * Calls that wait for a rate, and facts that cost something and stand on no invoice, or are not even summed up. Asked in
     * the order in which calls go on: what is rated and summed up meanwhile is seen at least once. What is free never comes
     * onto an invoice of an organization that has nothing else.
     */
    CallPurge.KeptMonth needed(YearMonth month, long onDrafts) {
        var begin = start(month);
        var end = start(month.plusMonths(1));
        var setAside = number(SqlText.of(
                        "select count(*) from call_record where state = 'SET_ASIDE' and started_at >= ? and started_at < ?",
                        begin,
                        end)
                .add("and organization_id in (select id from organization)"));
        var waiting =
                number(SqlText.of("select count(*) from call_delta where hour_utc >= ? and hour_utc < ?", begin, end));
        var unbilled = number(SqlText.of("select count(*) from call_hour where invoice_id = 0 and charge <> 0")
                .add("and hour_utc >= ? and hour_utc < ?", begin, end));
        return new CallPurge.KeptMonth(month, unbilled + waiting, onDrafts, setAside);
    }

    private long number(SqlText sql) {
        return first(sql, row -> row.number(1)).orElseThrow();
    }

    /** For H2, which has no partitions: PostgreSQL deletes no number of rows. */
    int deleteSome(YearMonth month) {
        return execute(SqlText.of("delete from call_record where started_at >= ?", start(month))
                .add("and started_at < ?", start(month.plusMonths(1)))
                .add("fetch first " + DELETED_AT_A_TIME + " rows only"));
    }

    static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
