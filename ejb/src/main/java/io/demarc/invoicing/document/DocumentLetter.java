// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

/**
 * What a letter says that brings a document: the provider's texts in the customer's language, or else a short one.
 *
 * @param subject one line
 */
public record DocumentLetter(String subject, String text) {

    static DocumentLetter of(InvoiceDocument document, Look look) {
        var wording = new Wording(document.language(), document.currency());
        var texts = look.texts(document.language());
        var kind = "." + document.kind();
        var filled = Placeholders.of(document, wording);
        var subject = texts.mailSubject() == null ? wording.word("mail.subject" + kind) : texts.mailSubject();
        var text = texts.mailText() == null ? wording.word("mail.text" + kind) : texts.mailText();
        // A name with a line break would begin another header.
        return new DocumentLetter(filled.fill(subject).replaceAll("\\p{Cntrl}+", " "), filled.fill(text) + "\n");
    }
}
