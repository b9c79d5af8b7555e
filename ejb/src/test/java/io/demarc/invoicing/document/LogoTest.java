// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IN-4: a logo is what can be decoded, and goes into a file for archives whatever kind of picture it is. */
class LogoTest {

    @ParameterizedTest
    @CsvSource({"1,png", "2,png", "5,jpg", "10,png", "10,jpg", "11,png", "12,png", "13,png"})
    void eachKindOfPictureGoesIntoAnArchive(int type, String format) {
        var logo = Logo.of(Pictures.file(picture(type, 60, 20), format));
        var look = new Look(1, logo, new Rgb(0x123456), Set.of(), List.of());

        assertThat(logo.mediaType()).isEqualTo(format.equals("png") ? "image/png" : "image/jpeg");
        VeraPdf.accepts(new Documents().facturX(Samples.simple(), look));
    }

    @Test
    void aFileThatIsNoPictureIsRefused() {
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "look.logo.unreadable");
        refused(new byte[0], "look.logo.unreadable");
        refused(Pictures.file(picture(BufferedImage.TYPE_INT_RGB, 10, 10), "gif"), "look.logo.unreadable");
        refused(Arrays.copyOf(Pictures.logo(), 100), "look.logo.unreadable");
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedBeforeItIsDecoded() {
        refused(new byte[Logo.MOST_BYTES + 1], "look.logo.tooLarge");
        refused(Pictures.file(picture(BufferedImage.TYPE_BYTE_BINARY, 2_001, 1), "png"), "look.logo.tooManyPixels");
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> Logo.of(file))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .matches(problem -> problem.key().equals(key)
                                        && problem.field().equals("logo")));
    }

    private static BufferedImage picture(int type, int width, int height) {
        var picture = new BufferedImage(width, height, type);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        return picture;
    }
}
