// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.demarc.calls.record.NewCall;
import io.demarc.imports.RefusedRow;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRefused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the records of a piece: the calls among them, and what is wrong with the others. */
final class PieceReader {

    private final CallFormat format;
    private final CallRows rows;
    private final int reasonPlace;
    private final List<NewCall> calls = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private int blank;

    private PieceReader(CallFormat format, CallRows rows) {
        this.format = format;
        this.rows = rows;
        this.reasonPlace = format.reasonPlace();
    }

    static PieceReader read(Piece piece, CallFormat format, CallRows rows) {
        return readFirst(piece, format, rows, Integer.MAX_VALUE);
    }

    /** Reads its first records only. */
    static PieceReader readFirst(Piece piece, CallFormat format, CallRows rows, int most) {
        var reader = new PieceReader(format, rows);
        try (var records = records(piece, format)) {
            for (var i = 0; i < most && records.hasNext(); i++) {
                reader.take(piece.firstLine() - 1, records.next());
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return reader;
    }

    /** How the records that begin in these lines are written. */
    static Map<Long, List<String>> cells(Piece piece, CallFormat format, Set<Long> lines) {
        var found = new HashMap<Long, List<String>>();
        try (var records = records(piece, format)) {
            records.forEachRemaining(record -> {
                var line = piece.firstLine() - 1 + record.getStartingLineNumber();
                if (lines.contains(line)) {
                    found.put(line, record.getFields());
                }
            });
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return found;
    }

    private static CloseableIterator<CsvRecord> records(Piece piece, CallFormat format) {
        return CsvReader.builder()
                .fieldSeparator(format.separatorSign())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(4 * RecordCutter.LONGEST)
                .ofCsvRecord(new InputStreamReader(piece.text(), StandardCharsets.UTF_8))
                .iterator();
    }

    private void take(long linesBefore, CsvRecord record) {
        var line = linesBefore + record.getStartingLineNumber();
        var fields = record.getFields();
        var sign = fields.get(0).isEmpty() ? ' ' : fields.get(0).charAt(0);
        if (sign == Piece.CUT) {
            refuse(line, fields, Rejection.ofRow(RowProblem.LINE_TOO_LONG, RecordCutter.LONGEST));
        } else if (sign == Piece.MISQUOTED) {
            refuse(line, fields, Rejection.ofRow(RowProblem.BROKEN_QUOTES));
        } else if (fields.stream().allMatch(String::isBlank)) {
            blank++;
        } else {
            take(line, fields);
        }
    }

    private void refuse(long line, List<String> fields, Rejection rejection) {
        refused.add(new RefusedRow(line, List.of(fields.get(0).substring(1)), rejection));
    }

    private void take(long line, List<String> fields) {
        try {
            calls.add(rows.read(line, fields));
        } catch (RowRefused reason) {
            refused.add(new RefusedRow(line, withoutReason(fields), reason.rejection()));
        }
    }

    /** A file of rejected rows that comes again has the reasons of the first time. */
    private List<String> withoutReason(List<String> fields) {
        if (reasonPlace < 0 || reasonPlace >= fields.size()) {
            return fields;
        }
        var bare = new ArrayList<>(fields);
        bare.set(reasonPlace, "");
        return bare;
    }

    List<NewCall> calls() {
        return calls;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    /** Rows in which nothing stands, as spreadsheets like to end a file with. */
    int blank() {
        return blank;
    }
}
