// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.store.SqlRepository;
import io.demarc.store.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The pieces of files; whoever asks has found the run of the file in the caller's scope. */
@ApplicationScoped
class PieceRepository extends SqlRepository {

    void add(long runId, Piece piece) {
        execute(SqlText.of(
                "insert into call_file_piece (run_id, number, first_line, content) values (?, ?, ?, ?)",
                runId,
                piece.number(),
                piece.firstLine(),
                piece.content()));
    }

    Optional<Piece> find(long runId, int number) {
        return first(
                SqlText.of(
                        "select first_line, content from call_file_piece where run_id = ? and number = ?",
                        runId,
                        number),
                row -> new Piece(number, row.number(1), row.bytes(2)));
    }

    /** @return 1; 0 when somebody else has removed it. Who removes it at the same time is waited for. */
    int remove(long runId, int number) {
        return execute(SqlText.of("delete from call_file_piece where run_id = ? and number = ?", runId, number));
    }
}
