// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.document.DocumentFile;
import io.demarc.invoicing.document.DocumentFormat;
import io.demarc.invoicing.document.InvoiceDocument;
import io.demarc.invoicing.document.KeptDocuments;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.mail.Attachment;
import io.demarc.mail.Letter;
import io.demarc.mail.Mail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Invoices as files: read, and mailed to the customer (IN-4, IN-5). */
@Stateless
public class InvoiceFiles {

    @Inject
    Invoices invoices;

    @Inject
    InvoiceRepository repository;

    @Inject
    KeptDocuments kept;

    @Inject
    Mail mail;

    /**
     * The same bytes each time, once the invoice is issued.
     *
     * @throws BusinessException when it is a draft, which has a PDF only
     */
    @Requires(INVOICE_READ)
    public DocumentFile file(long id, DocumentFormat format) {
        var document = invoices.document(id);
        if (!document.isDraft()) {
            return kept(id, document, format);
        }
        if (format != DocumentFormat.PDF) {
            throw new BusinessException(Problem.of("invoice.draft.noXml"));
        }
        return kept.draft(repository.get(id).owner(), document);
    }

    /** Two who ask at once get the same file: the second waits until the first has kept it. */
    private DocumentFile kept(long id, InvoiceDocument document, DocumentFormat format) {
        return kept.find(id, document, format).orElseGet(() -> {
            var invoice = repository.getLocked(id);
            var detail = invoices.get(id);
            return kept.find(id, document, format)
                    .orElseGet(() -> kept.keep(id, invoice.owner(), detail.issuedAt(), document, format));
        });
    }

    /**
     * Mails PDF and UBL to the customer and notes that it was sent; it may be sent again.
     *
     * @return the address that it went to
     * @throws BusinessException when it is a draft, when the customer has no address, or when no mail can leave
     */
    @Requires(INVOICE_WRITE)
    public String send(long id) {
        var owner = repository.getLocked(id).owner();
        var document = invoices.document(id);
        var to = document.buyer().email();
        new Problems()
                .addIf(document.isDraft(), "", "invoice.state")
                .addIf(to == null, "", "invoice.noEmail")
                .throwIfAny();
        var files = List.of(attached(id, document, DocumentFormat.PDF), attached(id, document, DocumentFormat.UBL));
        var letter = kept.letter(owner, document);
        invoices.sent(id);
        repository.flush();
        mail.send(new Letter(to, letter.subject(), letter.text(), files));
        return to;
    }

    private Attachment attached(long id, InvoiceDocument document, DocumentFormat format) {
        var file = kept(id, document, format);
        return new Attachment(file.name(), file.mediaType(), file.content());
    }
}
