// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.tenants;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture to upload. */
final class Picture {

    private Picture() {}

    static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return bytes.toByteArray();
    }
}
