// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import io.demarc.access.CallContext;
import io.demarc.store.SqlRepository;
import io.demarc.store.SqlRow;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

@ApplicationScoped
class SummaryRepository extends SqlRepository {

    private static final String SUMS = """
            o.currency, sum(f.attempts), sum(f.connected), sum(f.duration), sum(f.billed_duration), sum(f.charge), sum(f.cost)
            from""";

    private static final String OF_ORGANIZATION = "join organization o on o.id = f.organization_id where";

    /** Weeks and months are added up from days. */
    List<SummaryPart> parts(SummaryFilter filter) {
        return filter.interval() == SummaryInterval.LIVE ? hours(filter) : days(filter);
    }

    private List<SummaryPart> hours(SummaryFilter filter) {
        return rows(
                inScope(
                                SqlText.of("select f.hour_utc, " + SUMS + " call_hour f")
                                        .add(OF_ORGANIZATION)
                                        .add("f.hour_utc >= ? and f.hour_utc < ?", filter.from(), filter.end()),
                                filter)
                        .add("group by f.hour_utc, o.currency"),
                row -> part(row.instant(1), row));
    }

    private List<SummaryPart> days(SummaryFilter filter) {
        return rows(
                inScope(
                                SqlText.of("select f.day_utc, " + SUMS + " call_day f")
                                        .add(OF_ORGANIZATION)
                                        .add("f.day_utc >= ? and f.day_utc < ?", day(filter.from()), day(filter.end())),
                                filter)
                        .add("group by f.day_utc, o.currency"),
                row -> part(start(row.day(1)), row));
    }

    List<BilledPart> billed(SummaryFilter filter) {
        var start = filter.interval() == SummaryInterval.LIVE ? "f.hour_utc" : "cast(f.hour_utc as date)";
        return rows(
                inScope(
                                SqlText.of("select " + start
                                                + ", o.currency, f.invoice_id, sum(f.attempts) from call_hour f")
                                        .add(OF_ORGANIZATION)
                                        .add("f.hour_utc >= ? and f.hour_utc < ?", filter.from(), filter.end()),
                                filter)
                        .add("group by " + start + ", o.currency, f.invoice_id"),
                row -> new BilledPart(
                        filter.interval() == SummaryInterval.LIVE ? row.instant(1) : start(row.day(1)),
                        row.text(2),
                        row.number(3),
                        row.number(4)));
    }

    private static SqlText inScope(SqlText sql, SummaryFilter filter) {
        return sql.addIf(filter.organizationId(), "and f.organization_id = ?").inScopeOf("f");
    }

    /** When the newest load came of all that are in the facts; null before the first. */
    Instant updatedAt() {
        return first(
                        ofProvider("select l.loaded_at from call_load l where l.fold is not null")
                                .add("order by l.id desc fetch first 1 rows only"),
                        row -> row.instant(1))
                .orElse(null);
    }

    /** How many loads are not in the facts yet. */
    long waiting() {
        return first(ofProvider("select count(*) from call_load l where l.fold is null"), row -> row.number(1))
                .orElse(0L);
    }

    /** A load is of a provider; whoever sees only one of its organizations may know that there is one. */
    private static SqlText ofProvider(String sql) {
        return SqlText.of(sql).addIf(CallContext.caller().scope().providerId(), "and l.provider_id = ?");
    }

    private static SummaryPart part(Instant start, SqlRow row) throws SQLException {
        return new SummaryPart(
                start,
                row.text(2),
                new CallSum(
                        row.number(3), row.number(4), row.number(5), row.number(6), row.decimal(7), row.decimal(8)));
    }

    private static LocalDate day(Instant start) {
        return LocalDate.ofInstant(start, ZoneOffset.UTC);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
