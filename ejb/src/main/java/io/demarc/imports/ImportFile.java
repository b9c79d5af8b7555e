// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.SpreadsheetCell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A CSV file (AC-8), read line by line: its first line names the columns, comma, semicolon or tab separates
 * them. At most 50 MB, 200 000 rows and 10 000 characters a line.
 */
final class ImportFile implements Iterator<ImportLine>, AutoCloseable {

    static final long MOST_BYTES = 50L * 1024 * 1024;
    static final int MOST_ROWS = 200_000;
    static final int LONGEST_LINE = 10_000;

    private static final int LARGEST_CELL = 8 * LONGEST_LINE;

    private final RecordLimit text;
    private final CloseableIterator<CsvRecord> records;
    private final ImportFormat format;
    private ImportLine next;
    private int rows;

    private ImportFile(RecordLimit text, char separator, ImportLayout layout) {
        this.text = text;
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text)
                .iterator();
        this.format = ImportFormat.of(separator, header(), layout);
        this.next = read();
    }

    /** @throws BusinessException when the file as a whole cannot be read, at the field {@code file} */
    static ImportFile open(InputStream content, ImportLayout layout) throws IOException {
        var decoded = new BufferedReader(ImportText.of(content, MOST_BYTES), LONGEST_LINE + 1);
        var separator = ImportFormat.separatorOf(firstLine(decoded));
        return new ImportFile(new RecordLimit(decoded, separator, LONGEST_LINE), separator, layout);
    }

    ImportFormat format() {
        return format;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /** @throws BusinessException when the rest of the file cannot be read, or there are too many rows */
    @Override
    public ImportLine next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        if (++rows > MOST_ROWS) {
            throw new BusinessException(Problem.at("file", "importFile.tooManyRows", MOST_ROWS));
        }
        var line = next;
        next = read();
        return line;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** The next row that has something in it: spreadsheets like to end a file with lines of separators. */
    private ImportLine read() {
        while (hasRecord()) {
            var line = line(record());
            if (line.cut() || !line.cells().stream().allMatch(String::isBlank)) {
                return line;
            }
        }
        return null;
    }

    private ImportLine line(CsvRecord row) {
        var cells = new ArrayList<>(row.getFields());
        var reason = format.columns().indexOf(ImportColumn.REASON);
        if (reason >= 0 && reason < cells.size()) {
            cells.set(reason, "");
        }
        cells.replaceAll(SpreadsheetCell::bare);
        return new ImportLine(row.getStartingLineNumber(), cells, text.wasCut(row.getStartingLineNumber()));
    }

    private List<String> header() {
        if (!hasRecord()) {
            throw new BusinessException(Problem.at("file", "importFile.empty"));
        }
        return record().getFields();
    }

    private boolean hasRecord() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw refused(unreadable);
        }
    }

    private CsvRecord record() {
        try {
            return records.next();
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw refused(unreadable);
        }
    }

    private RuntimeException refused(RuntimeException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessException refusal) {
                return refusal;
            }
        }
        return unreadable instanceof CsvParseException
                ? new BusinessException(Problem.at("file", "importFile.quote", text.lastRecordLine()))
                : unreadable;
    }

    private static String firstLine(BufferedReader text) throws IOException {
        text.mark(LONGEST_LINE + 1);
        var start = new char[LONGEST_LINE];
        var count = 0;
        for (int read; count < start.length && (read = text.read(start, count, start.length - count)) > 0; ) {
            count += read;
        }
        text.reset();
        return new String(start, 0, count)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }
}
