// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of a document; over several pages with its head on each and the sum so far carried forward. */
final class LineTable {

    private static final float HEAD = 20;
    private static final float NET = 74;
    private static final float GAP = 6;
    private static final float PADDING = 5;
    private static final Ink NAME = Ink.TEXT;
    private static final Ink HEADING = new Ink(Typeface.BOLD, 8, Rgb.INK.color());

    private final Sheet sheet;
    private final Canvas canvas;
    private final InvoiceDocument document;
    private final Rgb accent;
    private final Wording wording;
    /** Right edges of the columns in use. */
    private final Map<Column, Float> edges = new EnumMap<>(Column.class);

    private final float nameWidth;
    private BigDecimal carried = ZERO;

    LineTable(Sheet sheet, InvoiceDocument document, Look look, Wording wording) {
        this.sheet = sheet;
        canvas = sheet.canvas();
        this.document = document;
        this.wording = wording;
        accent = look.accent();
        var edge = Sheet.RIGHT - NET;
        var columns = Column.values();
        for (var i = columns.length - 1; i >= 0; i--) {
            if (look.columns().contains(columns[i]) && saysSomething(columns[i], document.lines())) {
                edges.put(columns[i], edge);
                edge -= columns[i].width();
            }
        }
        nameWidth = edge - Sheet.LEFT - 2 * GAP;
    }

    private static boolean saysSomething(Column column, List<DocumentLine> lines) {
        return switch (column) {
            case CALLS, MINUTES -> lines.stream().anyMatch(line -> line.usage() != null);
            case QUANTITY, PRICE ->
                lines.stream().anyMatch(line -> line.quantity().compareTo(ONE) != 0);
            case TAX -> true;
        };
    }

    void draw() {
        sheet.need(3 * HEAD);
        head();
        document.lines().forEach(this::line);
    }

    private void head() {
        var y = sheet.y();
        canvas.box(accent.color(), Sheet.LEFT, y - HEAD + 6, Sheet.RIGHT - Sheet.LEFT, HEAD);
        var ink = HEADING.in(Rgb.WHITE.text(accent));
        var base = y - HEAD + 13;
        canvas.left(ink, Sheet.LEFT + GAP, base, wording.word("description"));
        edges.forEach((column, edge) -> canvas.right(ink, edge, base, wording.word("column." + column)));
        canvas.right(ink, Sheet.RIGHT - GAP, base, wording.word("net"));
        sheet.moveTo(y - HEAD - 8);
    }

    private void line(DocumentLine line) {
        var names = Wrap.lines(line.name(), NAME, nameWidth);
        var details = Wrap.lines(details(line), Ink.SMALL, nameWidth);
        var height = names.size() * NAME.leading() + details.size() * Ink.SMALL.leading() + PADDING;
        // Lines that no page can hold are broken wherever a page ends.
        if (!sheet.fits(Math.min(height + carriedHeight(), sheet.room() - 3 * HEAD))) {
            turn();
        }
        amounts(line);
        names.forEach(text -> text(NAME, text));
        details.forEach(text -> text(Ink.SMALL, text));
        canvas.rule(Canvas.HAIRLINE, 0.5f, Sheet.LEFT, Sheet.RIGHT, sheet.y() + 6);
        sheet.down(PADDING + 2);
        carried = carried.add(line.net());
    }

    private static float carriedHeight() {
        return NAME.leading() + PADDING;
    }

    private String details(DocumentLine line) {
        var period = line.period() == null ? null : wording.period(line.period());
        if (line.description() == null) {
            return period;
        }
        return period == null ? line.description() : period + "\n" + line.description();
    }

    private void text(Ink ink, String text) {
        if (!sheet.fits(ink.leading() + carriedHeight())) {
            turn();
        }
        canvas.left(ink, Sheet.LEFT + GAP, sheet.y(), text);
        sheet.down(ink.leading());
    }

    private void amounts(DocumentLine line) {
        var y = sheet.y();
        edges.forEach((column, edge) -> {
            var text = cell(column, line);
            if (text != null) {
                canvas.rightFitted(Ink.TEXT, edge, y, column.width() - GAP, text);
            }
        });
        canvas.rightFitted(Ink.TEXT, Sheet.RIGHT - GAP, y, NET - GAP, wording.amount(line.net()));
    }

    /** The calls of a line have many prices: its quantity of one would say nothing. */
    private String cell(Column column, DocumentLine line) {
        var usage = line.usage();
        return switch (column) {
            case CALLS -> usage == null ? null : wording.number(BigDecimal.valueOf(usage.calls()));
            case MINUTES -> usage == null ? null : wording.minutes(usage.seconds());
            case QUANTITY -> usage != null ? null : wording.number(line.quantity()) + unit(line.unit());
            case PRICE -> usage != null ? null : wording.price(line.price());
            case TAX -> line.rate() == null ? "–" : wording.percent(line.rate());
        };
    }

    private String unit(UnitCode unit) {
        return unit == UnitCode.PIECE ? "" : " " + wording.word("unit." + unit);
    }

    private void turn() {
        var sum = wording.amount(carried);
        sheetSum("carried", sum);
        sheet.newPage();
        head();
        sheetSum("brought", sum);
        canvas.rule(Canvas.HAIRLINE, 0.5f, Sheet.LEFT, Sheet.RIGHT, sheet.y() + 6);
        sheet.down(PADDING + 2);
    }

    private void sheetSum(String key, String sum) {
        canvas.left(Ink.STRONG, Sheet.LEFT + GAP, sheet.y(), wording.word(key));
        canvas.right(Ink.STRONG, Sheet.RIGHT - GAP, sheet.y(), sum);
        sheet.down(NAME.leading());
    }
}
