// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.awt.Color;
import java.io.Serializable;

/**
 * A colour of a look.
 *
 * @param value 0xRRGGBB
 */
public record Rgb(int value) implements Serializable {

    static final Rgb WHITE = new Rgb(0xFFFFFF);
    static final Rgb INK = new Rgb(0x1B2430);

    /** @throws BusinessException when it is not written like {@code #1A2B3C} */
    public static Rgb of(String text) {
        if (text == null || !text.strip().matches("#[0-9A-Fa-f]{6}")) {
            throw new BusinessException(Problem.at("accent", "look.colour"));
        }
        return new Rgb(Integer.parseInt(text.strip().substring(1), 16));
    }

    public String text() {
        return String.format("#%06X", value);
    }

    Color color() {
        return new Color(value);
    }

    /** From 1 to 21, as WCAG 2.2 counts it. */
    double contrast(Rgb other) {
        var mine = luminance();
        var others = other.luminance();
        return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
    }

    /** What is read best on this colour: white or ink. */
    Rgb text(Rgb background) {
        return contrast(background) >= 4.5 ? this : background.contrast(WHITE) >= 4.5 ? WHITE : INK;
    }

    /** This colour with {@code share} of it left, the rest white. */
    Rgb tint(double share) {
        return new Rgb(mixed(16, share) << 16 | mixed(8, share) << 8 | mixed(0, share));
    }

    private int mixed(int shift, double share) {
        return (int) Math.round(255 - (255 - (value >> shift & 255)) * share);
    }

    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    private double linear(int shift) {
        var share = (value >> shift & 255) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
