// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes files of documents (IN-4). Pure: nothing is stored, and nothing asked about who wants them. */
@ApplicationScoped
public class Documents {

    /** A PDF/A-3b without XML in it; that of a draft says on each page that it is one. */
    public byte[] pdf(InvoiceDocument document, Look look) {
        return InvoicePdf.of(document, look, null);
    }

    /** Factur-X 1.0, profile EN 16931: a PDF/A-3b with the CII in it. */
    public byte[] facturX(InvoiceDocument document, Look look) {
        return InvoicePdf.of(document, look, cii(document));
    }

    /** UBL 2.1 as EN 16931 binds it. */
    public byte[] ubl(InvoiceDocument document) {
        return Ubl.of(issued(document));
    }

    /** UN/CEFACT CII D16B as EN 16931 binds it. */
    public byte[] cii(InvoiceDocument document) {
        return Cii.of(issued(document));
    }

    private static InvoiceDocument issued(InvoiceDocument document) {
        if (document.isDraft()) {
            throw new IllegalArgumentException("A draft has no number (BT-1), and so no XML");
        }
        return document;
    }
}
