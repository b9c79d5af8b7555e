// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import static io.demarc.invoicing.document.Samples.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** IN-4: the PDF is PDF/A-3b, carries its XML, and says what the document says. */
class PrintedInvoiceTest {

    private final Documents documents = new Documents();

    @Test
    void facturXIsAPdfForArchivesWithTheXmlInIt() throws IOException {
        var invoice = Samples.simple();
        var pdf = documents.facturX(invoice, Samples.look());

        VeraPdf.accepts(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            var files = read.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.get("factur-x.xml").getEmbeddedFile().toByteArray())
                    .isEqualTo(documents.cii(invoice));
        }
    }

    @Test
    void aDraftSaysSoAndHasNoXml() throws IOException {
        var draft = Samples.draft().unnumbered().made();
        var pdf = documents.pdf(draft, Look.PLAIN);

        VeraPdf.accepts(pdf);
        assertThat(text(pdf)).contains("Draft");
        assertThatThrownBy(() -> documents.facturX(draft, Look.PLAIN)).hasMessageContaining("BT-1");
        assertThatThrownBy(() -> documents.ubl(draft)).hasMessageContaining("BT-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Invoice|€1,234.50|1 Dec 2026|Please pay by",
                "it|Fattura|1.234,50 €|1 dic 2026|Da pagare entro il",
                "es|Factura|1.234,50 €|1 dic 2026|Pagar antes del",
                "fr|Facture|1 234,50 €|1 déc. 2026|À payer avant le",
                "de|Rechnung|1.234,50 €|01.12.2026|Bitte zahlen bis"
            })
    void speaksTheLanguageOfItsReader(String language, String title, String total, String due, String dueBy)
            throws IOException {
        var invoice = new Samples.Draft(List.of(line("1", "Calls", "1", "1234.50", TaxCategory.AE, "0")))
                .in(Locale.forLanguageTag(language))
                .made();

        assertThat(text(documents.pdf(invoice, Look.PLAIN)).replaceAll("[\u00A0\u202F]", " "))
                .contains(title + "\n", total, due, dueBy);
    }

    @Test
    void carriesTheSumFromPageToPage() throws IOException {
        var lines = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> line(String.valueOf(i), "Calls of day " + i, "1", "1.25", TaxCategory.S, "22"))
                .toList();
        var pdf = documents.facturX(new Samples.Draft(lines).made(), Samples.look());

        VeraPdf.accepts(pdf);
        try (var read = Loader.loadPDF(pdf)) {
            var pages = read.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (var page = 1; page < pages - 1; page++) {
                var carried = amountAfter("Carried forward ", page(read, page));
                assertThat(amountAfter("Brought forward ", page(read, page + 1)))
                        .isEqualTo(carried);
            }
            assertThat(page(read, pages)).contains("Page " + pages + " of " + pages, "150.00", "183.00");
        }
    }

    @Test
    void whatTheFontsLackIsReplacedAndSaid() throws IOException {
        var text = text(documents.pdf(
                new Samples.Draft(
                                List.of(line("1", "日本 and Αθήνα and Київ and café", "1", "1.00", TaxCategory.S, "22")))
                        .made(),
                Look.PLAIN));

        assertThat(text)
                .contains("\uFFFD\uFFFD and Αθήνα and Київ and café")
                .contains("\uFFFD stands for a character that cannot be printed here.");
        assertThat(text(documents.pdf(Samples.simple(), Look.PLAIN))).doesNotContain("stands for a character");
    }

    @Test
    void textsOfTheProviderAreFilledInAndNothingElseIs() throws IOException {
        var texts = new LookText("en", "Dear {customer}, {unknown} {total}", "Due {due}.", "Foot {number}", null, null);
        var look = new Look(1, null, new Rgb(0xFFEE00), Set.of(), List.of(texts));

        assertThat(text(documents.pdf(Samples.simple(), look)))
                .contains("Dear Acme GmbH, {unknown} €132.50", "Due 1 Dec 2026.", "Foot NW-2026-000042");
    }

    @Test
    void oneWordLongerThanThePageAndHundredsOfLinesOfOneDescription() throws IOException {
        var endless = line("1", "x".repeat(5_000), "1", "1.00", TaxCategory.S, "22");
        var tall = line("2", ("many words ".repeat(8) + "\n").repeat(200), "1", "1.00", TaxCategory.S, "22");
        var pdf = documents.pdf(new Samples.Draft(List.of(endless, tall)).made(), Look.PLAIN);

        VeraPdf.accepts(pdf);
        assertThat(text(pdf).replaceAll("[^x]", "")).hasSizeGreaterThanOrEqualTo(5_000);
    }

    @Test
    void onlyAnInvoiceInEuroHasTheCodeOfTheBank() {
        assertThat(EpcCode.of(Samples.simple())).isPresent();
        assertThat(EpcCode.text(Samples.simple()))
                .isEqualTo("BCD\n002\n1\nSCT\nBPMOIT22XXX\nNorthwind Voice S.r.l.\nIT60X0542811101000000123456\n"
                        + "EUR132.50\n\n\nNW-2026-000042");
        assertThat(EpcCode.of(Samples.draft().crediting("7").made())).isEmpty();
        assertThat(EpcCode.of(Samples.draft().of(Currency.getInstance("CHF")).made()))
                .isEmpty();
    }

    @Test
    void theCodeOnThePrintedPageCanBeRead() throws Exception {
        try (var read = Loader.loadPDF(documents.facturX(Samples.simple(), Look.PLAIN))) {
            var page = new PDFRenderer(read).renderImageWithDPI(0, 150);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);

            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .isEqualTo(EpcCode.text(Samples.simple()));
        }
    }

    @Test
    void whoNeedsNoTaxIdReadsWhyNoTaxIsAsked() throws IOException {
        var invoice = new Samples.Draft(List.of(line("1", "Calls", "1", "10.00", TaxCategory.AE, "0"))).made();

        assertThat(text(documents.pdf(invoice, Look.PLAIN))).contains("Reverse charge: the recipient owes");
    }

    @Test
    void thePreviewShowsTheSamePagesAndNoMarkupOfTheTexts() throws IOException {
        var lines = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> line(String.valueOf(i), "<script>x</script> & \"y\"", "1", "1.25", TaxCategory.S, "22"))
                .toList();
        var invoice = new Samples.Draft(lines).made();
        var pages = documents.preview(invoice, Samples.look());

        try (var read = Loader.loadPDF(documents.pdf(invoice, Samples.look()))) {
            assertThat(pages).hasSize(read.getNumberOfPages());
        }
        assertThat(pages)
                .allSatisfy(page -> assertThat(page)
                        .contains("&lt;script&gt;x&lt;/script&gt; &amp; ")
                        .doesNotContain("<script")
                        .contains(">" + pages.size() + "</text>"));
    }

    @Test
    void veraPdfSeesAFileThatIsNoneForArchives() {
        var pdf = new String(documents.pdf(Samples.simple(), Look.PLAIN), StandardCharsets.ISO_8859_1);
        var wrong = pdf.replace("/GTS_PDFA1", "/GTS_PDFX ").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(VeraPdf.complaints(wrong)).anyMatch(complaint -> complaint.startsWith("6.2.4.3"));
    }

    private static String amountAfter(String words, String page) {
        var from = page.indexOf(words) + words.length();
        return page.substring(from, page.indexOf('\n', from));
    }

    private static String page(PDDocument read, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(read);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(read);
        }
    }
}
