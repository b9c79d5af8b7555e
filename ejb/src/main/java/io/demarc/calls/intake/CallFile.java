// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A file of calls as it comes in: cut into pieces while it is read, however large it is (CL-1). */
final class CallFile {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final RecordCutter records;
    private final CallFormat format;
    private final boolean firstIsCall;
    private long count;

    private CallFile(RecordCutter records, CallFormat format, boolean firstIsCall) {
        this.records = records;
        this.format = format;
        this.firstIsCall = firstIsCall;
    }

    /**
     * Reads its first line.
     *
     * @param mostBytes longest length without compression
     * @throws BusinessException when the file as a whole cannot be read, at the field {@code file}
     */
    static CallFile open(InputStream content, CallMapping mapping, long mostBytes) throws IOException {
        var bytes = new BufferedInputStream(Utf8Bytes.of(CallFileBytes.of(content, mostBytes)), 64 * 1024);
        var asked = mapping.separatorSign();
        var separator = asked == null ? separatorOf(start(bytes)) : asked;
        var records = new RecordCutter(bytes, separator);
        if (!records.next()) {
            throw new BusinessException(Problem.at("file", "callFile.empty"));
        }
        return new CallFile(records, CallFormat.of(separator, cells(records, separator), mapping), !mapping.headed());
    }

    private static String start(BufferedInputStream bytes) throws IOException {
        bytes.mark(RecordCutter.LONGEST);
        var start = new String(bytes.readNBytes(RecordCutter.LONGEST), StandardCharsets.UTF_8);
        bytes.reset();
        return start.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    private static char separatorOf(String line) {
        var best = SEPARATORS[0];
        for (var candidate : SEPARATORS) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    private static List<String> cells(RecordCutter record, char separator) {
        if (record.isCut() || record.isMisquoted()) {
            throw new BusinessException(Problem.at("file", "callFile.header"));
        }
        var text = new String(record.bytes(), 0, record.length(), StandardCharsets.UTF_8);
        return CsvReader.builder()
                .fieldSeparator(separator)
                .ofSingleCsvRecord(text)
                .getFields();
    }

    CallFormat format() {
        return format;
    }

    /** Gives out its pieces, one at a time, to the end of the file. */
    void cut(Consumer<Piece> pieces) throws IOException {
        var number = 1;
        var piece = new Piece.Writer(number);
        for (var more = firstIsCall || records.next(); more; more = records.next()) {
            if (piece.isFull()) {
                pieces.accept(piece.end());
                piece = new Piece.Writer(++number);
            }
            piece.add(records);
            count++;
        }
        var last = piece.end();
        if (piece.records() > 0) {
            pieces.accept(last);
        }
    }

    /** How many records it gave out. */
    long records() {
        return count;
    }
}
