// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Stores loads of calls with what they add to the facts, in one transaction: after a crash there is both or neither (BA-5). */
@ApplicationScoped
class CallStore extends SqlRepository {

    private static final CallTable POSTGRESQL = new PostgresqlCallTable();
    private static final CallTable H2 = new H2CallTable();

    /**
     * @param calls at most {@link Load#MOST}, in {@link NewCall#ORDER}
     * @param runId null for a batch that came over the REST API
     */
    CallTable.Stored store(long providerId, Long runId, List<NewCall> calls, Instant now) {
        var load = new Load(next("call_load_seq"), providerId, next("call_record_seq"));
        var table = isPostgresql() ? POSTGRESQL : H2;
        return connected(connection -> {
            var stored = table.store(connection, load, calls);
            var tally = new HourTally();
            stored.fresh().stream()
                    .mapToObj(calls::get)
                    .forEach(call -> tally.add(call.organizationId(), call.startedAt(), call.duration(), call.rated()));
            if (!stored.fresh().isEmpty()) {
                add(load, runId, stored.fresh().cardinality(), now);
                table.add(connection, load, tally.sums());
            }
            return stored;
        });
    }

    private void add(Load load, Long runId, int calls, Instant now) {
        execute(SqlText.of(
                "insert into call_load (id, provider_id, run_id, loaded_at, calls) values (?, ?, ?, ?, ?)",
                load.id(),
                load.providerId(),
                runId,
                now,
                calls));
    }
}
