// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.List;

/** Draws a document on pages of A4. */
final class InvoiceSheets {

    private final InvoiceDocument document;
    private final Look look;
    private final Wording wording;
    private final Placeholders placeholders;
    private final LookText texts;
    private final Sheet sheet;

    private InvoiceSheets(InvoiceDocument document, Look look, Medium medium) {
        this.document = document;
        this.look = look;
        wording = new Wording(document.language(), document.currency());
        placeholders = Placeholders.of(document, wording);
        texts = look.texts(document.language());
        sheet = new Sheet(medium, new Paper(document, look, wording, placeholders.fill(texts.footer())));
    }

    /** @param xml of Factur-X; null for a file without */
    static byte[] pdf(InvoiceDocument document, Look look, byte[] xml) {
        var pdf = new PdfMedium();
        var sheets = new InvoiceSheets(document, look, pdf);
        sheets.draw();
        return pdf.close(sheets.title(), document.issued(), xml);
    }

    /** One SVG a page. */
    static List<String> svg(InvoiceDocument document, Look look) {
        var svg = new SvgMedium();
        new InvoiceSheets(document, look, svg).draw();
        return svg.pages();
    }

    private void draw() {
        new Masthead(sheet, document, look, wording).draw();
        paragraph(placeholders.fill(texts.intro()));
        new LineTable(sheet, document, look, wording).draw();
        new TotalsBlock(sheet, document, look, wording).draw();
        new PaymentBlock(sheet, document, placeholders.fill(texts.terms()), wording).draw();
        document.notes().forEach(this::paragraph);
        if (sheet.canvas().hasReplaced()) {
            paragraph(wording.word("replaced", Typeface.REPLACEMENT));
        }
    }

    private void paragraph(String text) {
        for (var line : Wrap.lines(text, Ink.TEXT, Sheet.RIGHT - Sheet.LEFT)) {
            sheet.need(Ink.TEXT.leading());
            sheet.canvas().left(Ink.TEXT, Sheet.LEFT, sheet.y(), line);
            sheet.down(Ink.TEXT.leading());
        }
        sheet.down(text == null ? 0 : 8);
    }

    private String title() {
        var kind = wording.word("title." + document.kind());
        return document.isDraft() ? kind : kind + " " + document.number();
    }
}
