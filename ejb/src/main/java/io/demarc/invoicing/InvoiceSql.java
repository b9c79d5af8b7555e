// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is asked of many organizations at once. */
@ApplicationScoped
class InvoiceSql extends SqlRepository {

    private static final int IDS_AT_ONCE = 500;

    /** Others make invoices for seconds, and H2 waits for one only. PostgreSQL waits as long as it takes. */
    void waitLongForLocks() {
        if (!isPostgresql()) {
            execute(SqlText.of("set lock_timeout 60000"));
        }
    }

    /** As many new ids of invoices, so that facts can be put on them before they are stored. */
    Deque<Long> newIds(int many) {
        var ids = new ArrayDeque<Long>();
        while (ids.size() < many) {
            var first = next("invoice_seq");
            for (var i = 0; i < IDS_AT_ONCE && ids.size() < many; i++) {
                ids.add(first + i);
            }
        }
        return ids;
    }

    /** The first day after the last period of a schedule that was invoiced, for each that has one. */
    Map<Long, LocalDate> invoicedUntil(Collection<Long> organizations) {
        var days = new HashMap<Long, LocalDate>();
        rows(
                SqlText.of("select i.organization_id, max(i.until_day) from invoice i where i.organization_id in "
                                + ids(organizations) + " and i.origin = 'SCHEDULED'")
                        .inScopeOf("i")
                        .add("group by i.organization_id"),
                row -> days.put(row.number(1), row.day(2)));
        return days;
    }

    /** The names of the destinations of calls. */
    Map<Long, String> destinations(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            rows(
                    SqlText.of("select d.id, d.name from call_destination d where d.id in " + ids(ids)),
                    row -> names.put(row.number(1), row.text(2)));
        }
        return names;
    }

    /** What was asked for less what was given back, and what was paid, of an organization in its currency. */
    Account account(long organizationId) {
        return accountBefore(organizationId, null);
    }

    /** The same before some day; null for all days. */
    Account accountBefore(long organizationId, LocalDate day) {
        var asked = first(
                        SqlText.of("""
                                select coalesce(sum(case when i.kind = 'INVOICE' then i.gross else -i.gross end), 0)
                                from invoice i where i.organization_id = ? and i.state <> 'DRAFT'""", organizationId).inScopeOf("i").addIf(day, "and i.issued_on < ?"),
                        row -> row.decimal(1))
                .orElse(BigDecimal.ZERO);
        var paid = first(
                        SqlText.of(
                                        "select coalesce(sum(p.amount), 0) from payment p where p.organization_id = ?",
                                        organizationId)
                                .inScopeOf("p")
                                .addIf(day, "and p.received_on < ?"),
                        row -> row.decimal(1))
                .orElse(BigDecimal.ZERO);
        return new Account(asked, paid);
    }

    /** What calls of an organization cost that nobody was asked to pay yet: those on no invoice, and those on a draft. */
    BigDecimal unbilled(long organizationId) {
        var waiting = SqlText.of(
                        "select h.charge from call_hour h where h.organization_id = ? and h.invoice_id = 0",
                        organizationId)
                .inScopeOf("h");
        var onDrafts = SqlText.of("""
                        select h.charge from invoice i join call_hour h on h.invoice_id = i.id
                        where i.organization_id = ? and i.state = 'DRAFT'""", organizationId).inScopeOf("i");
        return first(
                        SqlText.of("select coalesce(sum(s.charge), 0) from (")
                                .add(waiting)
                                .add("union all")
                                .add(onDrafts)
                                .add(") s"),
                        row -> row.decimal(1))
                .orElse(BigDecimal.ZERO);
    }

    /**
     * Counts the given numbers of series, and the documents that have them. More may be issued meanwhile, and on H2 one
     * statement is not one moment: so documents count only up to the numbers that were seen.
     */
    List<SeriesCount> counts(Collection<Long> series) {
        return series.isEmpty()
                ? List.of()
                : rows(
                        SqlText.of("""
                                select s.id, s.next_number - 1, count(i.id), coalesce(min(i.number_in_series), 0),
                                    coalesce(max(i.number_in_series), 0)
                                from invoice_series s
                                left join invoice i on i.series_id = s.id and i.number_in_series < s.next_number
                                where s.id in %s""".formatted(ids(series))).inScopeOf("s").add("group by s.id, s.next_number"),
                        row -> new SeriesCount(
                                row.number(1), row.number(2), row.number(3), row.number(4), row.number(5)));
    }

    /** The first number of each hole in a series, at most so many. */
    List<Long> holes(long seriesId, long last, int most) {
        return rows(SqlText.of("""
                        select n from (
                            select i.number_in_series + 1 as n from invoice i where i.series_id = ? and i.number_in_series < ?
                            union all select 1 as n where ? >= 1) s
                        where not exists (select 1 from invoice j where j.series_id = ? and j.number_in_series = s.n)
                        order by n fetch first %d rows only""".formatted(most), seriesId, last, last, seriesId), row -> row.number(1));
    }

    /** Where lines of calls and facts differ; what is billed again may have no facts any more. */
    List<SumDifference> differences(int most) {
        return rows(
                SqlText.of("""
                                select i.id, i.number, coalesce(l.exact, 0), coalesce(f.charge, 0) from invoice i
                                left join (select invoice_id, sum(exact) as exact from invoice_line
                                    where kind in ('CALLS', 'LATE_CALLS') group by invoice_id) l on l.invoice_id = i.id
                                left join (select invoice_id, sum(charge) as charge from call_hour
                                    where invoice_id > 0 group by invoice_id) f on f.invoice_id = i.id
                                where i.kind = 'INVOICE' and coalesce(f.charge, 0) <> case when exists (
                                        select 1 from invoice n where n.corrects_id = i.id and n.origin = 'REBILLING')
                                    then 0 else coalesce(l.exact, 0) end""").inScopeOf("i").add("order by i.id fetch first " + most + " rows only"),
                row -> new SumDifference(row.number(1), row.text(2), row.decimal(3), row.decimal(4)));
    }

    /** What somebody has to pay in all, and did. */
    record Account(BigDecimal asked, BigDecimal paid) {

        BigDecimal balance() {
            return paid.subtract(asked);
        }
    }

    /**
     * How many documents a series has, and between which numbers.
     *
     * @param given how many numbers were given, from 1
     * @param first 0 when there is no document
     * @param last 0 when there is no document
     */
    record SeriesCount(long seriesId, long given, long documents, long first, long last) {

        boolean isWhole() {
            return documents == given && last == given && first == Math.min(1, given);
        }
    }
}
