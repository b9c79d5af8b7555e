// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.calls.record.CallLoads;
import io.demarc.calls.record.LoadResult;
import io.demarc.calls.record.NewCall;
import io.demarc.imports.ImportDesk;
import io.demarc.imports.RefusedRow;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Slice;
import io.demarc.store.OwnTransaction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Imports the calls of a confirmed file, piece by piece (CL-1, BA-5). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallImportWork {

    @Inject
    PieceRepository pieces;

    @Inject
    CallReading reading;

    @Inject
    CallLoads loads;

    @Inject
    ImportDesk desk;

    @Inject
    RunWork runs;

    @Inject
    OwnTransaction ownTransaction;

    /**
     * Stores the calls of a slice, which is a piece of the file, in one transaction with its refused rows and its counts:
     * after a crash either all of it is done or nothing. A piece that is gone was done by another worker, who took this one
     * for dead.
     */
    @Requires(WORK)
    public void importSlice(RunDetail run, Slice slice) {
        var number = Math.toIntExact((slice.first() - 1) / Piece.RECORDS + 1);
        ownTransaction.of(() -> pieces.find(run.id(), number)).ifPresent(piece -> importPiece(run, slice, piece));
    }

    private void importPiece(RunDetail run, Slice slice, Piece piece) {
        var format = CallFormat.parse(run.parameters());
        var providerId = run.owner().providerId();
        var rows = ownTransaction.of(() -> reading.rows(providerId, format, run.createdAt()));
        var read = PieceReader.read(piece, format, rows);
        BooleanSupplier taken = () -> pieces.remove(run.id(), piece.number()) > 0;
        loads.loadOnly(taken, providerId, run.id(), read.calls(), result -> {
            var refused = new ArrayList<>(read.refused());
            refused.addAll(different(piece, format, result));
            desk.refuse(run, refused);
            runs.done(run.id(), slice, counts(result, refused.size(), read.blank()));
            return result;
        });
    }

    private static List<RefusedRow> different(Piece piece, CallFormat format, LoadResult result) {
        if (result.different().isEmpty()) {
            return List.of();
        }
        var lines = result.different().stream().map(NewCall::line).collect(Collectors.toSet());
        return PieceReader.cells(piece, format, lines).entrySet().stream()
                .map(row -> new RefusedRow(row.getKey(), row.getValue(), Rejection.ofRow(RowProblem.CALL_DIFFERS)))
                .toList();
    }

    /** What is there already is skipped, as are rows with nothing in them. */
    private static Counts counts(LoadResult result, int refused, int blank) {
        return new Counts(result.stored(), result.duplicates() + blank, refused, 0);
    }
}
