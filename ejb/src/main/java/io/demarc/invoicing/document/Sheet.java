// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** A4 pages that are written from top to bottom, each with the same foot. */
final class Sheet {

    static final float WIDTH = PageSize.A4.getWidth();
    static final float HEIGHT = PageSize.A4.getHeight();
    static final float LEFT = 56.7f;
    static final float RIGHT = WIDTH - LEFT;
    private static final float TOP = HEIGHT - 60;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream(32_768);
    private final Document document = new Document(PageSize.A4);
    private final PdfWriter writer;
    private final Paper paper;
    private final PdfTemplate pageCount;
    private final Canvas canvas;
    private float y;

    Sheet(Paper paper) {
        this.paper = paper;
        try {
            writer = PdfWriter.getInstance(document, written);
        } catch (DocumentException impossible) {
            throw new IllegalStateException(impossible);
        }
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        document.open();
        canvas = new Canvas(writer.getDirectContent());
        pageCount = writer.getDirectContent().createTemplate(40, 12);
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
        document.newPage();
        furnish();
    }

    /** Begins a page when {@code points} do not fit on this one. */
    void need(float points) {
        if (!fits(points)) {
            newPage();
        }
    }

    private void furnish() {
        paper.draw(canvas, writer.getPageNumber(), this::showPageCount);
        y = TOP;
    }

    private void showPageCount(float x, float base) {
        PdfContentByte content = writer.getDirectContent();
        content.addTemplate(pageCount, x, base);
    }

    /** @param xml of Factur-X; null for a file without */
    byte[] close(String title, LocalDate issued, byte[] xml) {
        new Canvas(pageCount).left(Ink.TINY, 0, 2, String.valueOf(writer.getPageNumber()));
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
