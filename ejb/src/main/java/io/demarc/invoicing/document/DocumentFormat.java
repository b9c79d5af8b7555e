// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** A kind of file that is made of an invoice. */
public enum DocumentFormat {
    /** Factur-X: PDF/A-3b with the CII in it. */
    PDF("application/pdf", ".pdf"),
    /** UBL 2.1. */
    UBL("application/xml", "-ubl.xml"),
    /** UN/CEFACT CII D16B. */
    CII("application/xml", "-cii.xml");

    private final String mediaType;
    private final String ending;

    DocumentFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param number of the invoice, of which letters, digits, dots and hyphens stay; null for a draft */
    String fileName(String number) {
        return (number == null ? "draft" : number.replaceAll("[^A-Za-z0-9.-]+", "-")) + ending;
    }
}
