// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.math.BigDecimal;

/** The sums below the lines, and why no tax is asked where none is. */
final class TotalsBlock {

    private static final float LEFT = 300;
    private static final float GAP = 6;
    private static final float ROW = 15;
    private static final float DUE = 24;

    private final Sheet sheet;
    private final Canvas canvas;
    private final InvoiceDocument document;
    private final Rgb accent;
    private final Wording wording;

    TotalsBlock(Sheet sheet, InvoiceDocument document, Look look, Wording wording) {
        this.sheet = sheet;
        canvas = sheet.canvas();
        this.document = document;
        this.wording = wording;
        accent = look.accent();
    }

    void draw() {
        var rows = 5 + document.taxes().size() + document.allowances().size();
        sheet.need(Math.min(rows * ROW + DUE, sheet.room()));
        sheet.down(6);
        var totals = document.totals();
        if (!document.allowances().isEmpty()) {
            row(Ink.TEXT, wording.word("lines"), totals.lines());
            document.allowances().forEach(each -> row(Ink.TEXT, each.reason(), each.signed()));
        }
        row(Ink.TEXT, wording.word("netTotal"), totals.net());
        document.taxes().forEach(this::tax);
        sheet.down(4);
        canvas.rule(Canvas.HAIRLINE, 0.8f, LEFT, Sheet.RIGHT, sheet.y() + 13);
        row(Ink.STRONG, wording.word("gross"), totals.gross());
        if (totals.prepaid().signum() != 0) {
            row(Ink.TEXT, wording.word("prepaid"), totals.prepaid().negate());
        }
        if (totals.rounding().signum() != 0) {
            row(Ink.TEXT, wording.word("rounding"), totals.rounding());
        }
        due(totals.due());
        document.taxes().forEach(this::reason);
    }

    private void tax(TaxGroup group) {
        if (group.category() == TaxCategory.O) {
            return;
        }
        row(
                Ink.TEXT,
                wording.word("taxOn", wording.percent(group.rate()), wording.amount(group.taxable())),
                group.tax());
    }

    private void row(Ink ink, String label, BigDecimal amount) {
        sheet.need(ROW);
        var sum = wording.amount(amount);
        canvas.fitted(ink, LEFT + GAP, sheet.y(), Sheet.RIGHT - LEFT - 3 * GAP - ink.width(sum), label);
        canvas.right(ink, Sheet.RIGHT - GAP, sheet.y(), sum);
        sheet.down(ROW);
    }

    private void due(BigDecimal amount) {
        sheet.need(DUE);
        var ink = new Ink(Typeface.BOLD, 11.5f, Rgb.WHITE.text(accent).color());
        var bottom = sheet.y() + 10 - DUE;
        canvas.box(accent.color(), LEFT, bottom, Sheet.RIGHT - LEFT, DUE);
        var credit = document.kind() == DocumentKind.CREDIT_NOTE;
        canvas.left(ink, LEFT + GAP, bottom + 8, wording.word(credit ? "credited" : "due"));
        canvas.right(ink, Sheet.RIGHT - GAP, bottom + 8, wording.sum(amount));
        sheet.moveTo(bottom - 20);
    }

    /** In the reader's language what the law asks for, and what the seller says about it. */
    private void reason(TaxGroup group) {
        if (!group.category().needsReason()) {
            return;
        }
        var text = wording.word("category." + group.category()) + (group.reason() == null ? "" : " " + group.reason());
        for (var line : Wrap.lines(text, Ink.TEXT, Sheet.RIGHT - Sheet.LEFT)) {
            sheet.need(Ink.TEXT.leading());
            canvas.left(Ink.TEXT, Sheet.LEFT, sheet.y(), line);
            sheet.down(Ink.TEXT.leading());
        }
        sheet.down(4);
    }
}
