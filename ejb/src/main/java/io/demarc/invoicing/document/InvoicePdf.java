// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** Draws a document on A4. */
final class InvoicePdf {

    private final InvoiceDocument document;
    private final Look look;
    private final Wording wording;
    private final Placeholders placeholders;
    private final LookTexts texts;
    private final Sheet sheet;

    private InvoicePdf(InvoiceDocument document, Look look) {
        this.document = document;
        this.look = look;
        wording = new Wording(document.language(), document.currency());
        placeholders = Placeholders.of(document, wording);
        texts = look.texts(document.language());
        sheet = new Sheet(new Paper(document, look, wording, placeholders.fill(texts.footer())));
    }

    /** @param xml of Factur-X; null for a file without */
    static byte[] of(InvoiceDocument document, Look look, byte[] xml) {
        return new InvoicePdf(document, look).drawn(xml);
    }

    private byte[] drawn(byte[] xml) {
        new Masthead(sheet, document, look, wording).draw();
        paragraph(placeholders.fill(texts.intro()));
        new LineTable(sheet, document, look, wording).draw();
        new TotalsBlock(sheet, document, look, wording).draw();
        new PaymentBlock(sheet, document, placeholders.fill(texts.terms()), wording).draw();
        document.notes().forEach(this::paragraph);
        if (sheet.canvas().hasReplaced()) {
            paragraph(wording.word("replaced", Typeface.REPLACEMENT));
        }
        return sheet.close(title(), document.issued(), xml);
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
