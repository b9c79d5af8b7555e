// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlRow;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what would become of calls if they were stored now (CL-1), for a dry run of theirs. */
@ApplicationScoped
public class CallComparison extends SqlRepository {

    /** Where to look for those that are stored; each value needs its type. */
    private static final String KEY = "(cast(? as timestamp(3)), cast(? as varchar(100)), cast(? as varchar(20)))";

    /** @param calls in the order of their file, a thousand or so: their keys go to the database in one question */
    public Outcome of(long providerId, List<NewCall> calls) {
        var known = calls.isEmpty() ? new HashMap<Key, Contents>() : stored(providerId, calls);
        var fresh = new ArrayList<NewCall>();
        var different = 0;
        for (var call : calls) {
            var contents = Contents.of(call);
            var there = known.putIfAbsent(Key.of(call), contents);
            if (there == null) {
                fresh.add(call);
            } else if (!there.equals(contents)) {
                different++;
            }
        }
        return new Outcome(fresh, calls.size() - fresh.size() - different, different);
    }

    private Map<Key, Contents> stored(long providerId, List<NewCall> calls) {
        var starts = calls.stream().map(NewCall::startedAt).toList();
        var sql = SqlText.of(
                        "select r.started_at, r.call_id, r.leg, r.organization_id, r.caller, r.callee, r.outcome, r.duration")
                .add("from (values " + String.join(", ", Collections.nCopies(calls.size(), KEY)), keys(calls))
                .add(") k (started_at, call_id, leg) join call_record r on r.provider_id = ?", providerId)
                .add("and r.started_at = k.started_at and r.call_id = k.call_id and r.leg = k.leg")
                // Lets PostgreSQL leave out the months in which none of them lies.
                .add("where r.started_at >= ?", Instant.ofEpochMilli(Collections.min(starts)))
                .add("and r.started_at <= ?", Instant.ofEpochMilli(Collections.max(starts)));
        var found = new HashMap<Key, Contents>();
        rows(sql, row -> found.put(Key.of(row), Contents.of(row)));
        return found;
    }

    private static Object[] keys(List<NewCall> calls) {
        var keys = new ArrayList<Object>();
        for (var call : calls) {
            keys.add(Instant.ofEpochMilli(call.startedAt()));
            keys.add(call.callId());
            keys.add(call.leg());
        }
        return keys.toArray();
    }

    /**
     * What would become of calls.
     *
     * @param fresh those that would be stored
     * @param stored how many are stored already, or stand a second time among them, which changes nothing (R3)
     * @param different how many would be refused, because a call with other contents has their id, leg and start
     */
    public record Outcome(List<NewCall> fresh, int stored, int different) {}

    /** What makes a call the same call, beside its provider. */
    private record Key(Instant startedAt, String callId, String leg) {

        static Key of(NewCall call) {
            return new Key(Instant.ofEpochMilli(call.startedAt()), call.callId(), call.leg());
        }

        static Key of(SqlRow row) throws SQLException {
            return new Key(row.instant(1), row.text(2), row.text(3));
        }
    }

    private record Contents(long organizationId, String caller, String callee, int outcome, int duration) {

        static Contents of(NewCall call) {
            return new Contents(call.organizationId(), call.caller(), call.callee(), call.outcome(), call.duration());
        }

        static Contents of(SqlRow row) throws SQLException {
            return new Contents(row.number(4), row.text(5), row.text(6), row.integer(7), row.integer(8));
        }
    }
}
