// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.lowagie.text.PageSize;

/** A4 pages that are written from top to bottom, each with the same foot. */
final class Sheet {

    static final float WIDTH = PageSize.A4.getWidth();
    static final float HEIGHT = PageSize.A4.getHeight();
    static final float LEFT = 56.7f;
    static final float RIGHT = WIDTH - LEFT;
    private static final float TOP = HEIGHT - 60;

    private final Medium medium;
    private final Paper paper;
    private final Canvas canvas;
    private float y;

    Sheet(Medium medium, Paper paper) {
        this.medium = medium;
        this.paper = paper;
        canvas = new Canvas(medium);
        furnish();
    }

    Canvas canvas() {
        return canvas;
    }

    /** The base line to write on. */
    float y() {
        return y;
    }

    void down(float points) {
        y -= points;
    }

    void moveTo(float base) {
        y = base;
    }

    boolean fits(float points) {
        return y - points >= paper.bottom();
    }

    /** Between the head and the foot of a page. */
    float room() {
        return TOP - paper.bottom();
    }

    void newPage() {
        medium.newPage();
        furnish();
    }

    /** Begins a page when {@code points} do not fit on this one. */
    void need(float points) {
        if (!fits(points)) {
            newPage();
        }
    }

    private void furnish() {
        paper.draw(canvas, medium.page());
        y = TOP;
    }
}
