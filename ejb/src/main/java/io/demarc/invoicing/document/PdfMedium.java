// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** A PDF/A-3b file. */
final class PdfMedium implements Medium {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream(32_768);
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    private final PdfContentByte content;
    private PdfTemplate pageCount;
    private Ink pageCountInk;

    PdfMedium() {
        try {
            writer = PdfWriter.getInstance(document, written);
        } catch (DocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        document.open();
        content = writer.getDirectContent();
    }

    @Override
    public void text(Ink ink, float x, float y, String printable) {
        text(content, ink, x, y, printable);
    }

    private static void text(PdfContentByte content, Ink ink, float x, float y, String printable) {
        content.beginText();
        content.setColorFill(ink.color());
        content.setFontAndSize(ink.face().font(), ink.size());
        content.setTextMatrix(x, y);
        content.showText(printable);
        content.endText();
    }

    @Override
    public void stamp(Ink ink, String printable) {
        content.beginText();
        content.setColorFill(ink.color());
        content.setFontAndSize(ink.face().font(), ink.size());
        content.showTextAligned(PdfContentByte.ALIGN_CENTER, printable, Sheet.WIDTH / 2, Sheet.HEIGHT / 2 - 40, 45);
        content.endText();
    }

    @Override
    public void box(Color color, float x, float y, float width, float height) {
        content.setColorFill(color);
        content.rectangle(x, y, width, height);
        content.fill();
    }

    @Override
    public void image(Logo logo, float x, float y, float width, float height) {
        try {
            content.addImage(logo.image(), width, 0, 0, height, x, y);
        } catch (DocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void code(EpcCode code, float x, float y, float side) {
        content.setColorFill(Color.BLACK);
        var module = side / code.size();
        code.runs((column, row, length) ->
                content.rectangle(x + column * module, y + (code.size() - row - 1) * module, length * module, module));
        content.fill();
    }

    @Override
    public void pageCount(Ink ink, float x, float y) {
        if (pageCount == null) {
            pageCount = content.createTemplate(40, 12);
            pageCountInk = ink;
        }
        content.addTemplate(pageCount, x, y - 2);
    }

    @Override
    public void newPage() {
        document.newPage();
    }

    @Override
    public int page() {
        return writer.getPageNumber();
    }

    /** @param xml of Factur-X; null for a file without */
    byte[] close(String title, LocalDate issued, byte[] xml) {
        if (pageCount != null) {
            text(pageCount, pageCountInk, 0, 2, String.valueOf(page()));
        }
        try {
            var archive = new Archive(writer, issued);
            archive.complete(title, Xmp.of(title, issued, xml != null));
            if (xml != null) {
                archive.attach(xml);
            }
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.toByteArray();
    }
}
