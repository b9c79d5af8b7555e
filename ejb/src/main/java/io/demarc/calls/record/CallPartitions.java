// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.store.OwnTransaction;
import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The partition of each UTC month on PostgreSQL, made before its first call is stored. H2 has none. */
@ApplicationScoped
class CallPartitions extends SqlRepository {

    private static final String PREFIX = "call_record_";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu_MM");

    /** Any number that nobody else in this database locks: those who make partitions wait for each other. */
    private static final long LOCK = 0x63616c6c73L;

    @Inject
    OwnTransaction ownTransaction;

    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    /** To be called outside of a transaction. */
    void ensure(List<NewCall> calls) {
        for (var call : calls) {
            var month = month(call.startedAt());
            if (!known.contains(month)) {
                ownTransaction.of(() -> make(month));
                known.add(month);
            }
        }
    }

    private int make(YearMonth month) {
        if (!isPostgresql()) {
            return 0;
        }
        rows(SqlText.of("select pg_advisory_xact_lock(" + LOCK + ")"), row -> row.text(1));
        if (months().contains(month)) {
            return 0;
        }
        var table = PREFIX + month.format(MONTH);
        // Attaching lets others go on storing calls meanwhile; "create … partition of" would wait for them and hold
        // them up.
        execute(SqlText.of("create table " + table + " (like call_record including defaults)"));
        return execute(SqlText.of("alter table call_record attach partition " + table + " for values from ('"
                + month.atDay(1) + "') to ('" + month.plusMonths(1).atDay(1) + "')"));
    }

    /** The months that have a partition, the oldest first; in a transaction. */
    List<YearMonth> months() {
        return rows(
                SqlText.of("select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid"
                        + " where i.inhparent = 'call_record'::regclass order by 1"),
                row -> YearMonth.parse(row.text(1).substring(PREFIX.length()), MONTH));
    }

    /**
     * Removes a month with all its calls; in a transaction. Another node may be doing the same.
     *
     * @return false on H2, where its calls are to be deleted
     */
    boolean drop(YearMonth month) {
        if (!isPostgresql()) {
            return false;
        }
        execute(SqlText.of("drop table if exists " + PREFIX + month.format(MONTH)));
        known.remove(month);
        return true;
    }

    private static YearMonth month(long millis) {
        return YearMonth.from(Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC));
    }
}
