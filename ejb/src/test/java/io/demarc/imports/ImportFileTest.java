// SPDX-License-Identifier: Apache-2.0
package io.demarc.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.account.AccountColumns;
import io.demarc.kernel.BusinessException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R10: whatever is uploaded, good rows are read and the others are named, or the file is refused with what to do. */
class ImportFileTest {

    private static final String HEADER = "fullName,gsmNumber,email,securityModel,description";
    private static final String ROW = "Željka,+39347,,end-to-end,";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, efbbbf",
        "UTF-16LE, fffe",
        "UTF-16BE, feff",
    })
    void textIsReadInEachEncodingThatIsMarked(String charset, String mark) {
        var text = (HEADER + "\r\n" + ROW + "\r\n").getBytes(Charset.forName(charset));

        assertThat(read(concat(java.util.HexFormat.of().parseHex(mark), text)))
                .containsExactly(new ImportLine(2, List.of("Željka", "+39347", "", "end-to-end", ""), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndAsEachSystemEndsThem(String end) {
        assertThat(read(HEADER + end + ROW + end + ROW + end))
                .extracting(ImportLine::number)
                .containsExactly(2L, 3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundOut(String separator) {
        var rows = read((HEADER + "\n" + "A,+39347,,end-to-end,x").replace(",", separator));

        assertThat(rows.get(0).cells()).containsExactly("A", "+39347", "", "end-to-end", "x");
    }

    @Test
    void theColumnsMayStandInAnyOrderAndTheOptionalOnesMayBeMissing() {
        var file = open(bytes("SecurityModel; GSMNUMBER ;fullname\nend-to-end;+39347;A"));

        assertThat(file.format().columns())
                .containsExactly(AccountColumns.SECURITY_MODEL, AccountColumns.GSM_NUMBER, AccountColumns.FULL_NAME);
        assertThat(file.format().byColumn(file.next().cells())).containsEntry(AccountColumns.FULL_NAME, "A");
    }

    @Test
    void emptyLinesAndLinesOfSeparatorsAreNoRowsAndLinesKeepTheirNumbers() {
        assertThat(read(HEADER + "\n\n,,,,\n" + ROW + "\n ; \n,,,,\n"))
                .extracting(ImportLine::number)
                .containsExactly(4L, 5L);
    }

    @Test
    void aRowInQuotesMayGoOverSeveralLines() {
        assertThat(read(HEADER + "\nA,1,,e,\"one\r\ntwo\"\nB,2,,e,\n"))
                .extracting(ImportLine::number)
                .containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,number\nA,1",
                "fullName,gsmNumber\nA,1",
                "fullName,gsmNumber,securityModel,gsmNumber\nA,1,e,2",
                "fullName,gsmNumber,securityModel,password\nA,1,e,2",
                "A,+39347,,end-to-end,x",
                "<html><body>Not found</body></html>",
            })
    void aFileWhoseFirstLineDoesNotNameTheColumnsIsRefused(String text) {
        assertRefused(bytes(text), "The first line does not name the columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff"})
    void anEmptyFileIsRefused(String text) {
        assertRefused(bytes(text), "The file has no rows");
    }

    @Test
    void bytesOfAnotherEncodingAreRefusedWithWhatToDo() {
        var latin = (HEADER + "\nGünther,+39347,,end-to-end,").getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(latin, "Save it as “CSV UTF-8”");
    }

    @Test
    void wideTextWithoutAMarkHasNulBytesAndIsRefused() {
        assertRefused((HEADER + "\n" + ROW).getBytes(StandardCharsets.UTF_16LE), "NUL bytes");
    }

    @Test
    void aSpreadsheetThatIsNoTextIsRefused() {
        assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0}, "NUL bytes");
    }

    @Test
    void halfOfACharacterAtTheEndIsRefused() {
        var whole = bytes(HEADER + "\nŽ");

        assertRefused(Arrays.copyOf(whole, whole.length - 1), "not in UTF-8");
    }

    @Test
    void aHugeLineIsCutAndThoseAroundItAreRead() {
        var huge = "x".repeat(3_000_000);

        var rows = read(HEADER + "\n" + ROW + "\n" + huge + ",1\n" + ROW + "\n\"" + huge + "\",2\n" + ROW + "\n");

        assertThat(rows).extracting(ImportLine::number).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(rows).extracting(ImportLine::cut).containsExactly(false, true, false, true, false);
        assertThat(rows.get(4).cells()).containsExactly("Željka", "+39347", "", "end-to-end", "");
        assertThat(rows.get(1).cells().get(0)).hasSize(ImportFile.LONGEST_LINE);
    }

    @Test
    void aLineOfTheLongestLengthIsKept() {
        var description = "x".repeat(ImportFile.LONGEST_LINE - "A,1,,e,".length());

        assertThat(read(HEADER + "\nA,1,,e," + description + "\nA,1,,e," + description + "y\n"))
                .extracting(ImportLine::cut)
                .containsExactly(false, true);
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedWithItsLine() {
        var text = HEADER + "\n" + ROW + "\nA,\"1,,e,\n" + (ROW + "\n").repeat(5_000);

        assertRefused(bytes(text), "The row of line 3 cannot be read");
    }

    @Test
    void aQuoteThatIsNotClosedInAShortFileIsRefusedToo() {
        assertRefused(bytes(HEADER + "\n" + ROW + "\nA,1,,e,\"open\n" + ROW), "The row of line 3 cannot be read");
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        var row = "A,+39347,,end-to-end,\n";

        assertRefused(bytes(HEADER + "\n" + row.repeat(ImportFile.MOST_ROWS + 1)), "more than 200,000 rows");
    }

    @Test
    void moreBytesThanAllowedAreRefusedWithoutReadingThemAll() {
        var endless = new SequenceInputStream(new ByteArrayInputStream(bytes(HEADER + "\n")), new Repeated((byte) 'x'));

        assertThatThrownBy(() -> readAll(endless))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("larger than 50 MB");
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.problems())
                                .allSatisfy(
                                        problem -> assertThat(problem.field()).isEqualTo("file")))
                .hasMessageContaining(reason);
    }

    private static List<ImportLine> read(String text) {
        return read(bytes(text));
    }

    private static List<ImportLine> read(byte[] content) {
        return readAll(new ByteArrayInputStream(content));
    }

    private static List<ImportLine> readAll(InputStream content) {
        var lines = new ArrayList<ImportLine>();
        try (var file = ImportFile.open(content, AccountColumns.LAYOUT)) {
            file.forEachRemaining(lines::add);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return lines;
    }

    private static ImportFile open(byte[] content) {
        try {
            return ImportFile.open(new ByteArrayInputStream(content), AccountColumns.LAYOUT);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** One byte for ever. */
    private static final class Repeated extends InputStream {

        private final byte value;

        Repeated(byte value) {
            this.value = value;
        }

        @Override
        public int read() {
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, value);
            return length;
        }
    }
}
