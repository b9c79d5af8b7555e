// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.zip.Deflater;

/**
 * Makes a file PDF/A-3b (ISO 19005-3), and Factur-X 1.0 when XML goes with it. OpenPDF's own constants end at PDF/A-1.
 */
final class Archive {

    private static final String XML_NAME = "factur-x.xml";
    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private final PdfWriter writer;
    private final String date;

    /** @param issued which is also the date of the file, so that it depends on nothing but the document */
    Archive(PdfWriter writer, LocalDate issued) {
        this.writer = writer;
        date = "D:" + DateTimeFormatter.BASIC_ISO_DATE.format(issued) + "000000Z";
    }

    void complete(String title, byte[] xmp) throws IOException {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(title, PdfString.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(Xmp.PRODUCER));
        info.put(PdfName.CREATIONDATE, new PdfString(date));
        info.put(PdfName.MODDATE, new PdfString(date));
        writer.setXmpMetadata(xmp);
        writer.setOutputIntents("sRGB IEC61966-2.1", null, "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
        // The method writes the intent of PDF/X (6.2.4.3).
        var intents = (PdfArray) writer.getExtraCatalog().get(PdfName.OUTPUTINTENTS);
        ((PdfDictionary) intents.getPdfObject(0)).put(PdfName.S, new PdfName("GTS_PDFA1"));
    }

    void attach(byte[] xml) throws IOException {
        var file = writer.addToBody(specification(xml)).getIndirectReference();
        var associated = new PdfArray();
        associated.add(file);
        var names = new PdfArray();
        names.add(new PdfString(XML_NAME));
        names.add(file);
        var embedded = new PdfDictionary();
        embedded.put(PdfName.NAMES, names);
        var tree = new PdfDictionary();
        tree.put(PdfName.EMBEDDEDFILES, embedded);
        var catalog = writer.getExtraCatalog();
        catalog.put(PdfName.AF, associated);
        catalog.put(PdfName.NAMES, tree);
    }

    private PdfDictionary specification(byte[] xml) throws IOException {
        var stream = writer.addToBody(stream(xml)).getIndirectReference();
        var files = new PdfDictionary();
        files.put(PdfName.F, stream);
        files.put(PdfName.UF, stream);
        var specification = new PdfDictionary(PdfName.FILESPEC);
        specification.put(PdfName.F, new PdfString(XML_NAME));
        specification.put(PdfName.UF, new PdfString(XML_NAME, PdfString.TEXT_UNICODE));
        specification.put(PdfName.EF, files);
        specification.put(PdfName.DESC, new PdfString("Factur-X"));
        specification.put(new PdfName("AFRelationship"), new PdfName("Alternative"));
        return specification;
    }

    private PdfStream stream(byte[] xml) {
        var parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, new PdfString(date));
        parameters.put(PdfName.SIZE, new PdfNumber(xml.length));
        var stream = new PdfStream(xml);
        stream.put(PdfName.TYPE, new PdfName("EmbeddedFile"));
        stream.put(PdfName.SUBTYPE, new PdfName("text/xml"));
        stream.put(PdfName.PARAMS, parameters);
        stream.flateCompress(Deflater.BEST_SPEED);
        return stream;
    }
}
