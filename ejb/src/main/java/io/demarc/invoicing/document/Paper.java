// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.ArrayList;
import java.util.List;

/** What stands on each page: the provider's colour above, the seller's details and the page's number below. */
final class Paper {

    private static final float FOOT = 40;
    private static final float LINE = 9.5f;
    private static final int MOST_LINES = 6;

    /** Puts the number of pages, which is known at the end, on a base line. */
    interface PageCount {
        void show(float x, float y);
    }

    private final Look look;
    private final Wording wording;
    private final InvoiceDocument document;
    private final List<String> details;
    private final List<String> footer;

    Paper(InvoiceDocument document, Look look, Wording wording, String footer) {
        this.document = document;
        this.look = look;
        this.wording = wording;
        this.footer = some(Wrap.lines(footer, Ink.TINY, Sheet.RIGHT - Sheet.LEFT));
        details = some(packed(details(document.seller()), Sheet.RIGHT - Sheet.LEFT - 70));
    }

    private static List<String> some(List<String> lines) {
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    private List<String> details(Party seller) {
        var parts = new ArrayList<String>();
        parts.add(seller.name());
        parts.addAll(AddressLines.of(seller.address(), document.language(), null));
        add(parts, "vatId", seller.vatId());
        add(parts, "taxNumber", seller.taxNumber());
        add(parts, "register", seller.legalId());
        add(parts, null, seller.phone());
        add(parts, null, seller.email());
        return parts;
    }

    /** As many to a line as fit, none of them broken unless it is longer than a line. */
    private static List<String> packed(List<String> parts, float width) {
        var lines = new ArrayList<String>();
        var line = parts.get(0);
        for (var part : parts.subList(1, parts.size())) {
            var longer = line + "  ·  " + part;
            if (Ink.TINY.width(Ink.TINY.face().printable(longer)) > width) {
                lines.addAll(Wrap.lines(line, Ink.TINY, width));
                line = part;
            } else {
                line = longer;
            }
        }
        lines.addAll(Wrap.lines(line, Ink.TINY, width));
        return lines;
    }

    private void add(List<String> parts, String label, String value) {
        if (value != null) {
            parts.add(label == null ? value : wording.word(label) + " " + value);
        }
    }

    /** Where the foot begins. */
    float bottom() {
        return FOOT + (details.size() + footer.size()) * LINE + 14;
    }

    void draw(Canvas canvas, int page, PageCount count) {
        if (document.isDraft()) {
            canvas.stamp(wording.word("draft"));
        }
        canvas.box(look.accent().color(), 0, Sheet.HEIGHT - 9, Sheet.WIDTH, 9);
        var y = FOOT + (details.size() + footer.size() - 1) * LINE;
        canvas.rule(Canvas.HAIRLINE, 0.5f, Sheet.LEFT, Sheet.RIGHT, y + 13);
        for (var line : footer) {
            canvas.left(Ink.TINY, Sheet.LEFT, y, line);
            y -= LINE;
        }
        for (var line : details) {
            canvas.left(Ink.TINY, Sheet.LEFT, y, line);
            y -= LINE;
        }
        var number = wording.word("page", page) + " ";
        var end = Sheet.RIGHT - Ink.TINY.width("999");
        canvas.right(Ink.TINY, end, FOOT, number);
        count.show(end, FOOT - 2);
        if (page > 1) {
            continued(canvas);
        }
    }

    private void continued(Canvas canvas) {
        var title = wording.word("title." + document.kind()) + (document.isDraft() ? "" : " " + document.number());
        canvas.fitted(Ink.SMALL, Sheet.LEFT, Sheet.HEIGHT - 34, 300, title);
        canvas.right(
                Ink.SMALL, Sheet.RIGHT, Sheet.HEIGHT - 34, document.seller().name());
    }
}
