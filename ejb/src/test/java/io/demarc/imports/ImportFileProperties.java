// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.demarc.account.AccountColumns;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.SpreadsheetCell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a CSV writer wrote is read back; whatever else comes is read or refused, and never fails. */
class ImportFileProperties {

    private static final List<String> HEADER =
            List.of("fullName", "gsmNumber", "email", "securityModel", "description");

    @Property(tries = 300)
    void whatAWriterWroteIsReadBack(
            @ForAll("tables") List<List<String>> table,
            @ForAll("separators") char separator,
            @ForAll LineDelimiter end,
            @ForAll boolean mark)
            throws IOException {
        var text = new StringWriter();
        var csv =
                CsvWriter.builder().fieldSeparator(separator).lineDelimiter(end).build(text);
        csv.writeRecord(HEADER);
        table.forEach(csv::writeRecord);
        csv.flush();

        var rows = read(((mark ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8));

        assertThat(rows)
                .map(ImportLine::cells)
                .isEqualTo(table.stream()
                        .filter(row -> !row.stream().allMatch(String::isBlank))
                        .toList());
    }

    @Property(tries = 300)
    void cellsArePackedAndUnpackedUnchanged(@ForAll("row") List<String> row) {
        assertThat(ImportFormat.unpack(ImportFormat.pack(row))).isEqualTo(row);
    }

    @Property(tries = 300)
    void aGuardedCellIsNoFormulaAndComesBackAsItWas(@ForAll("cell") String cell) {
        var guarded = SpreadsheetCell.guarded(cell);

        assertThat(SpreadsheetCell.isFormula(guarded)).isFalse();
        assertThat(SpreadsheetCell.bare(guarded)).isEqualTo(SpreadsheetCell.bare(cell));
    }

    @Property(tries = 500)
    void anyBytesAreReadOrRefused(@ForAll byte[] junk, @ForAll boolean behindAHeader) throws IOException {
        var header = behindAHeader ? "fullName,gsmNumber,securityModel\n" : "";
        var content = new String(header + new String(junk, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
        try {
            read(content)
                    .forEach(line -> CheckedRow.of(
                            new ImportFormat(
                                    ',',
                                    List.of(
                                            AccountColumns.FULL_NAME,
                                            AccountColumns.GSM_NUMBER,
                                            AccountColumns.SECURITY_MODEL),
                                    AccountColumns.LAYOUT),
                            line.cells(),
                            new AnyRow()));
        } catch (BusinessException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return row().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<String>> row() {
        return cell().list().ofSize(HEADER.size());
    }

    /** Texts with everything that has a meaning in CSV, but for the apostrophe that guards a formula. */
    @Provide
    Arbitrary<String> cell() {
        return Arbitraries.strings()
                .withChars("ab \",;\t\r\n'=+-@è\ud83d")
                .ofMaxLength(12)
                .map(text -> text.replace("\ud83d", "😀"))
                .filter(text -> SpreadsheetCell.bare(text).equals(text));
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    private static List<ImportLine> read(byte[] content) throws IOException {
        var lines = new ArrayList<ImportLine>();
        try (var file = ImportFile.open(new ByteArrayInputStream(content), AccountColumns.LAYOUT)) {
            file.forEachRemaining(lines::add);
        }
        return lines;
    }

    /** No rules beside those of every file. */
    private static final class AnyRow implements RowRules {

        @Override
        public ImportLayout layout() {
            return AccountColumns.LAYOUT;
        }

        @Override
        public Optional<RowProblem> problem(ImportColumn column, String cell) {
            return Optional.empty();
        }

        @Override
        public String key(Map<ImportColumn, String> cells) {
            return null;
        }

        @Override
        public Set<String> taken(Collection<String> keys) {
            return Set.of();
        }

        @Override
        public Rejection takenKey() {
            return Rejection.ofRow(RowProblem.NOT_ACCEPTED);
        }

        @Override
        public Rejection doubleKey(long earlierLine) {
            return Rejection.ofRow(RowProblem.NOT_ACCEPTED, earlierLine);
        }
    }
}
