// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.lowagie.text.Image;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A provider's picture, decoded once and drawn on each of its documents. */
public final class Logo {

    /** Bytes of its file. */
    public static final int MOST_BYTES = 300_000;

    /** Pixels on a side: finer than print needs, and little enough for a hostile file to fill no memory. */
    private static final int MOST_PIXELS = 2_000;

    private final byte[] bytes;
    private final String mediaType;
    private final Image image;

    private Logo(byte[] bytes, String mediaType, Image image) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.image = image;
    }

    /** @throws BusinessException when it is too large, or is no PNG or JPEG that can be decoded */
    public static Logo of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BusinessException(Problem.at("logo", "look.logo.tooLarge", MOST_BYTES / 1000));
        }
        ImageIO.setUseCache(false);
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return decoded(file, reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof BusinessException refused ? refused : unreadable();
        }
    }

    private static Logo decoded(byte[] file, ImageReader reader) throws IOException {
        var format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("png") && !format.equals("jpeg")) {
            throw unreadable();
        }
        if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
            throw new BusinessException(Problem.at("logo", "look.logo.tooManyPixels", MOST_PIXELS));
        }
        return new Logo(file.clone(), "image/" + format, Image.getInstance(inRgb(reader.read(0)), null));
    }

    /** PDF/A-3 with an sRGB intent takes no other colours; a grey or an indexed picture becomes one of these. */
    private static BufferedImage inRgb(BufferedImage picture) {
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var rgb = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        var graphics = rgb.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return rgb;
    }

    private static BusinessException unreadable() {
        return new BusinessException(Problem.at("logo", "look.logo.unreadable"));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    /** One of its own for each document, since it is placed there. */
    Image image() {
        return Image.getInstance(image);
    }
}
