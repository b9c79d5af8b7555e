// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.awt.Color;

/** Where pages are drawn, in points from the lower left corner; the first page is open from the beginning. */
interface Medium {

    /** @param printable of characters that the font has */
    void text(Ink ink, float x, float y, String printable);

    /** Across the page, behind what is written later. */
    void stamp(Ink ink, String printable);

    void box(Color color, float x, float y, float width, float height);

    void image(Logo logo, float x, float y, float width, float height);

    /** The dark modules of a QR code. */
    void code(EpcCode code, float x, float y, float side);

    /** The number of pages, which is known at the end. */
    void pageCount(Ink ink, float x, float y);

    void newPage();

    /** That is open; the first is 1. */
    int page();
}
