// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The batches that were stored, by their keys. */
@ApplicationScoped
class BatchRepository extends SqlRepository {

    Optional<StoredBatch> find(long providerId, String key) {
        return first(
                SqlText.of(
                                "select digest, answer from call_batch b where b.provider_id = ? and b.batch_key = ?",
                                providerId,
                                key)
                        .inScopeOf("b"),
                row -> new StoredBatch(row.text(1), row.text(2)));
    }

    void add(long providerId, String key, StoredBatch batch, Instant now) {
        execute(SqlText.of(
                "insert into call_batch (provider_id, batch_key, digest, answer, created_at) values (?, ?, ?, ?, ?)",
                providerId,
                key,
                batch.digest(),
                batch.answer(),
                now));
    }

    int forget(Instant before) {
        return execute(SqlText.of("delete from call_batch where created_at < ?", before));
    }

    /**
     * A batch that was stored.
     *
     * @param digest SHA-256 of its calls, in hexadecimal
     * @param answer as JSON
     */
    record StoredBatch(String digest, String answer) {}
}
