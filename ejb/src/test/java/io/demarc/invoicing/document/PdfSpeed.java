// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * P5: Factur-X against what OpenPDF does alone with the same lines: one A4 page, 20 lines, a logo, the same two cut
 * fonts, loaded once. One thread, turn by turn; medians. Arguments: documents a round, rounds.
 */
final class PdfSpeed {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final Font REGULAR = new Font(cut("Roboto-Regular.ttf"), 9.5f);
    private static final Font BOLD = new Font(cut("Roboto-Bold.ttf"), 9.5f);

    private PdfSpeed() {}

    public static void main(String... args) {
        var documents = Integer.parseInt(args[0]);
        var rounds = Integer.parseInt(args[1]);
        var invoice = invoice();
        var look = Samples.look();
        var logo = look.logo().image();
        var demarc = new Documents();
        var names = List.of("Factur-X", "the same with UBL", "PDF without XML", "OpenPDF alone");
        List<Supplier<byte[]>> makers = List.of(
                () -> demarc.facturX(invoice, look),
                () -> {
                    demarc.ubl(invoice);
                    return demarc.facturX(invoice, look);
                },
                () -> demarc.pdf(invoice, look),
                () -> bare(invoice, logo));
        var seen = new double[makers.size()][rounds];
        makers.forEach(maker -> perSecond(documents, maker));
        for (var round = 0; round < rounds; round++) {
            for (var i = 0; i < makers.size(); i++) {
                seen[i][round] = perSecond(documents, makers.get(i));
            }
        }
        var limit = median(seen[3]);
        for (var i = 0; i < makers.size(); i++) {
            var ratios = new double[rounds];
            for (var round = 0; round < rounds; round++) {
                ratios[round] = seen[i][round] / seen[3][round];
            }
            System.out.printf(
                    "%-18s %5.0f per second of processor time, %5d bytes, ratio %.2f (median of %d rounds; of the medians %.2f)%n",
                    names.get(i),
                    median(seen[i]),
                    makers.get(i).get().length,
                    median(ratios),
                    rounds,
                    median(seen[i]) / limit);
        }
    }

    /** The same files, as OpenPDF takes them by itself. */
    private static BaseFont cut(String file) {
        try (var stream = Typeface.class.getResourceAsStream(file)) {
            return BaseFont.createFont(
                    "bare-" + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /** Of the thread's processor time, which suffers least from other work on the machine. */
    private static double perSecond(int documents, Supplier<byte[]> maker) {
        var begun = THREAD.getCurrentThreadCpuTime();
        var written = 0L;
        for (var i = 0; i < documents; i++) {
            written += maker.get().length;
        }
        if (written < documents) {
            throw new IllegalStateException("empty files");
        }
        return documents * 1e9 / (THREAD.getCurrentThreadCpuTime() - begun);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static InvoiceDocument invoice() {
        var places = List.of("Germany, fixed", "Ελλάδα, κινητό", "Україна, мобільний", "Italy, mobile");
        return new Samples.Draft(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> Samples.line(
                                String.valueOf(i),
                                places.get(i % 4) + " " + i,
                                "1",
                                BigDecimal.valueOf(100L * i + 37, 2).toPlainString(),
                                TaxCategory.S,
                                i % 3 == 0 ? "10" : "22"))
                        .toList())
                .made();
    }

    /** What one would write first: paragraphs and a table of five columns. */
    private static byte[] bare(InvoiceDocument invoice, Image logo) {
        var written = new ByteArrayOutputStream(32_768);
        try (var document = new Document(PageSize.A4)) {
            PdfWriter.getInstance(document, written);
            document.open();
            var picture = Image.getInstance(logo);
            picture.scaleToFit(180, 54);
            document.add(picture);
            document.add(new Paragraph("Invoice " + invoice.number(), BOLD));
            document.add(new Paragraph(invoice.seller().name(), REGULAR));
            document.add(new Paragraph(invoice.buyer().name(), REGULAR));
            document.add(table(invoice));
            document.add(new Paragraph("Net " + invoice.totals().net(), REGULAR));
            document.add(new Paragraph("VAT " + invoice.totals().tax(), REGULAR));
            document.add(new Paragraph(new Chunk("Due " + invoice.totals().due(), BOLD)));
            document.add(new Paragraph(invoice.means().iban(), REGULAR));
        }
        return written.toByteArray();
    }

    private static PdfPTable table(InvoiceDocument invoice) {
        var table = new PdfPTable(new float[] {5, 1, 1, 1, 2});
        for (var head : List.of("Description", "Quantity", "Price", "VAT", "Amount")) {
            table.addCell(new Phrase(head, BOLD));
        }
        for (var line : invoice.lines()) {
            table.addCell(new Phrase(line.name(), REGULAR));
            for (var number : List.of(line.quantity(), line.price(), line.rate(), line.net())) {
                var cell = new PdfPCell(new Phrase(number.toPlainString(), REGULAR));
                cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
                table.addCell(cell);
            }
        }
        return table;
    }
}
