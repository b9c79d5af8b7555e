// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** AV-4: what the screen shows is what a camera reads. */
class QrCodeTest {

    private static final int QUIET = 4;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void aDecoderReadsTheLinkFromThePath() throws Exception {
        var link = "https://phones.example/demarc/a/1a2b3.AbCdEfGhIjKlMnOpQrStUv";
        var code = QrCode.of(link);

        assertThat(new Decoder().decode(matrix(code)).getText()).isEqualTo(link);
    }

    @Test
    void nothingStandsInTheQuietZone() {
        var code = QrCode.of("https://phones.example");

        assertThat(MODULE.matcher(code.path()).results())
                .isNotEmpty()
                .allSatisfy(module ->
                        assertThat(Integer.parseInt(module.group(1))).isBetween(QUIET, code.size() - QUIET - 1));
    }

    private static BitMatrix matrix(QrCode code) {
        var matrix = new BitMatrix(code.size() - 2 * QUIET);
        MODULE.matcher(code.path())
                .results()
                .forEach(module -> matrix.set(
                        Integer.parseInt(module.group(1)) - QUIET, Integer.parseInt(module.group(2)) - QUIET));
        return matrix;
    }
}
