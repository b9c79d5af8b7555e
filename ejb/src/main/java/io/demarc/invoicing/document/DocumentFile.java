// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/** A file of an invoice. */
public final class DocumentFile {

    private final String name;
    private final String mediaType;
    private final String sha256;
    private final byte[] content;

    private DocumentFile(String name, String mediaType, String sha256, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.sha256 = sha256;
        this.content = content.clone();
    }

    static DocumentFile of(InvoiceDocument document, DocumentFormat format, byte[] content) {
        return new DocumentFile(format.fileName(document.number()), format.mediaType(), Sha256.of(content), content);
    }

    /** Such as {@code INV-000042.pdf}. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "DocumentFile[" + name + "]";
    }
}
