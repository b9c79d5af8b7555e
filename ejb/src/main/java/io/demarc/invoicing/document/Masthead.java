// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The upper part of the first page: who, to whom, which document, and how much is due when. */
final class Masthead {

    private static final float LOGO_WIDTH = 180;
    private static final float LOGO_HEIGHT = 54;
    /** The window of an envelope of DIN 5008, form B, begins 45 mm below the upper edge. */
    private static final float WINDOW = Sheet.HEIGHT - 132;

    private static final float FACTS = 330;
    private static final float BAND = 46;

    private record Fact(String label, String value) {}

    private final Sheet sheet;
    private final Canvas canvas;
    private final InvoiceDocument document;
    private final Look look;
    private final Wording wording;

    Masthead(Sheet sheet, InvoiceDocument document, Look look, Wording wording) {
        this.sheet = sheet;
        canvas = sheet.canvas();
        this.document = document;
        this.look = look;
        this.wording = wording;
    }

    void draw() {
        logo();
        title();
        var lowest = Math.min(address(), facts());
        sheet.moveTo(Math.min(lowest, Sheet.HEIGHT - 250) - 6);
        band();
    }

    private void logo() {
        if (look.logo() == null) {
            var ink = new Ink(Typeface.BOLD, 17, look.headline().color());
            canvas.fitted(
                    ink,
                    Sheet.LEFT,
                    Sheet.HEIGHT - 58,
                    FACTS - Sheet.LEFT - 20,
                    document.seller().name());
            return;
        }
        var image = look.logo().image();
        image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
        canvas.image(image, Sheet.LEFT, Sheet.HEIGHT - 30 - image.getScaledHeight());
    }

    private void title() {
        var ink = new Ink(Typeface.BOLD, 24, look.headline().color());
        canvas.right(ink, Sheet.RIGHT, Sheet.HEIGHT - 58, wording.word("title." + document.kind()));
        var number = document.isDraft() ? wording.word("draft") : document.number();
        canvas.right(Ink.TEXT.sized(11), Sheet.RIGHT, Sheet.HEIGHT - 76, number);
    }

    /** @return the base line below it */
    private float address() {
        var seller = document.seller();
        var sender = new ArrayList<String>();
        sender.add(seller.name());
        sender.addAll(AddressLines.of(
                seller.address(), document.language(), seller.address().country()));
        canvas.fitted(Ink.TINY, Sheet.LEFT, WINDOW, FACTS - Sheet.LEFT - 30, String.join(" · ", sender));
        var width = FACTS - Sheet.LEFT - 30;
        var buyer = document.buyer();
        var y = canvas.lines(
                Ink.STRONG.sized(10.5f),
                Sheet.LEFT,
                WINDOW - 20,
                some(Wrap.lines(buyer.name(), Ink.STRONG.sized(10.5f), width), 5));
        if (buyer.contact() != null) {
            y = lines(buyer.contact(), y, width);
        }
        for (var line : AddressLines.of(
                buyer.address(), document.language(), seller.address().country())) {
            y = lines(line, y, width);
        }
        return y;
    }

    private float lines(String text, float y, float width) {
        var ink = Ink.TEXT.sized(10.5f);
        return canvas.lines(ink, Sheet.LEFT, y, some(Wrap.lines(text, ink, width), 2));
    }

    private static List<String> some(List<String> lines, int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /** @return the base line below them */
    private float facts() {
        var y = WINDOW;
        for (var fact : list()) {
            canvas.left(Ink.SMALL, FACTS, y, fact.label());
            var room = Sheet.RIGHT - FACTS - Ink.SMALL.width(fact.label()) - 12;
            var lines = some(Wrap.lines(fact.value(), Ink.TEXT.sized(9), room), 3);
            for (var line : lines) {
                canvas.right(Ink.TEXT.sized(9), Sheet.RIGHT, y, line);
                y -= 12.5f;
            }
            y -= 2.5f;
        }
        return y;
    }

    private List<Fact> list() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(wording.word("issued"), wording.date(document.issued())));
        if (document.period() != null) {
            facts.add(new Fact(wording.word("period"), wording.period(document.period())));
        }
        for (var corrected : document.preceding()) {
            facts.add(new Fact(wording.word("corrects"), corrected.number() + of(corrected.issued())));
        }
        add(facts, "reference", document.buyerReference());
        add(facts, "customerVat", document.buyer().vatId());
        add(facts, "customerRegister", document.buyer().legalId());
        if (document.delivery() != null && document.delivery().date() != null) {
            facts.add(new Fact(
                    wording.word("delivered"), wording.date(document.delivery().date())));
        }
        return facts;
    }

    private String of(LocalDate date) {
        return date == null ? "" : " · " + wording.date(date);
    }

    private void add(List<Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(new Fact(wording.word(label), value));
        }
    }

    private void band() {
        var top = sheet.y();
        canvas.box(look.accent().tint(0.08).color(), Sheet.LEFT, top - BAND, Sheet.RIGHT - Sheet.LEFT, BAND);
        canvas.box(look.accent().color(), Sheet.LEFT, top - BAND, 3, BAND);
        var credit = document.kind() == DocumentKind.CREDIT_NOTE;
        canvas.left(Ink.SMALL, Sheet.LEFT + 14, top - 16, wording.word(credit ? "credited" : "due"));
        var sum = new Ink(Typeface.BOLD, 18, Rgb.INK.color());
        canvas.left(
                sum, Sheet.LEFT + 14, top - 36, wording.sum(document.totals().due()));
        if (document.due() != null && !credit && document.totals().due().signum() > 0) {
            canvas.right(Ink.SMALL, Sheet.RIGHT - 14, top - 16, wording.word("dueBy"));
            canvas.right(sum.sized(13), Sheet.RIGHT - 14, top - 35, wording.date(document.due()));
        }
        sheet.moveTo(top - BAND - 22);
    }
}
