// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Logos as files. */
final class Pictures {

    private Pictures() {}

    static byte[] logo() {
        var image = new BufferedImage(480, 144, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0x0B6E4F));
        graphics.fillOval(8, 8, 128, 128);
        graphics.setColor(new Color(0x80F2B705, true));
        graphics.fillOval(72, 8, 128, 128);
        graphics.setColor(new Color(0x1B2430));
        graphics.fillRoundRect(220, 44, 250, 22, 22, 22);
        graphics.fillRoundRect(220, 84, 180, 22, 22, 22);
        graphics.dispose();
        return file(image, "png");
    }

    static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
