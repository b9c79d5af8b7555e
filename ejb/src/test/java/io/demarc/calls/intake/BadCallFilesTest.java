// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import static io.demarc.calls.intake.ImportOffice.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.database.Databases;
import io.demarc.jobs.Counts;
import io.demarc.kernel.BusinessException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R10: whatever is sent as a file of calls, nothing crashes, and nothing is half done. */
class BadCallFilesTest {

    private static final String ROWS =
            "a1,,2026-03-01T12:00:00Z,,Acme,,39347,61,200\na2,,2026-03-01T12:00:00Z,,Acme,\"Zoë\n𝄞\",39347,61,200\n";
    private static final String GOOD = "g1,,2026-03-01T12:00:00Z,,Acme,,39347,61,200\n";

    private final ImportOffice office = new ImportOffice(Databases.H2);

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarksAreUnderstood(String charset) {
        var text = "\ufeff" + HEADER + GOOD;

        assertThat(office.importFile(text.getBytes(Charset.forName(charset)), null)
                        .counts())
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineBreakEndsALine(String lineBreak) {
        var text = (HEADER + GOOD + GOOD.replace("g1", "g2")).replace("\n", lineBreak);

        assertThat(office.importFile(text).counts()).isEqualTo(new Counts(2, 0, 0, 0));
    }

    @Test
    void lettersOutsideOfThePlaneAndLineBreaksInQuotesStandWhereTheyStood() {
        var run = office.importFile((HEADER + ROWS + "bad\n").getBytes(StandardCharsets.UTF_16), null);

        assertThat(run.counts()).isEqualTo(new Counts(1, 0, 2, 0));
        assertThat(office.rejected(run)).anySatisfy(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.cells().get(5)).isEqualTo("Zoë\n𝄞");
        });
        assertThat(office.rejected(run))
                .anySatisfy(row -> assertThat(row.line()).isEqualTo(5));
    }

    @Test
    void brokenUtf8SpoilsItsRowOnly() {
        var bytes = (HEADER + GOOD.replace("g1", "gX") + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xe9;

        assertThat(office.importFile(bytes, null).counts()).isEqualTo(new Counts(1, 0, 1, 0));
    }

    @Test
    void gzipIsReadAsWhatIsInIt() throws IOException {
        assertThat(office.importFile(zipped((HEADER + GOOD).getBytes(StandardCharsets.UTF_8)), null)
                        .counts())
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void aGzipThatWasCutOffIsRefusedAsAWhole() throws IOException {
        var zipped = zipped((HEADER + GOOD.repeat(50_000)).getBytes(StandardCharsets.UTF_8));

        refused(Arrays.copyOf(zipped, zipped.length / 2), "callFile.gzip");
        refused(new byte[] {0x1f, (byte) 0x8b, 8}, "callFile.gzip");
    }

    @Test
    void aGzipThatGrowsWithoutEndIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(HEADER.getBytes(StandardCharsets.UTF_8));
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }

        refused(bytes.toByteArray(), "callFile.bomb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call_id,started_at,callee\na,b,c\n",
                "call_id,call_id,started_at,organization,callee,duration\n",
                "call_id,started_at,organization,callee,duration,colour\n",
                "call_id,started_at,callee,duration\n",
                "PK\u0003\u0004 a spreadsheet",
                "=cmd|' /C calc'!A0\n"
            })
    void aFirstLineThatDoesNotNameTheColumnsIsRefused(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "callFile.header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff"})
    void anEmptyFileIsRefused(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "callFile.empty");
        refused(HEADER.getBytes(StandardCharsets.UTF_8), "callFile.empty");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithItsLine() {
        refused(
                (HEADER + GOOD + "\"open,,x\n" + GOOD.repeat(1_000)).getBytes(StandardCharsets.UTF_8),
                "importFile.quote");
    }

    private void refused(byte[] content, String key) {
        assertThatThrownBy(() -> office.stage(content, null))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.key())
                                .containsExactly(key));
        assertThat(office.number("select count(*) from run")).isZero();
        assertThat(office.number("select count(*) from call_file_piece")).isZero();
    }

    private static byte[] zipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
