// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import io.demarc.kernel.TenantPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The files of issued invoices, made when they are asked for first, with the look that was in force at the issue. */
@ApplicationScoped
public class KeptDocuments {

    @Inject
    FileRepository files;

    @Inject
    LookBook looks;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    /** The file as it was made once; empty when nobody asked for it yet. */
    public Optional<DocumentFile> find(long invoiceId, InvoiceDocument document, DocumentFormat format) {
        return files.of(invoiceId, format).map(kept -> DocumentFile.of(document, format, kept.content()));
    }

    /** Makes and keeps it; whoever calls sees to it that nobody does so at the same time. */
    public DocumentFile keep(
            long invoiceId, TenantPath owner, Instant issuedAt, InvoiceDocument document, DocumentFormat format) {
        var look = looks.at(owner.providerId(), issuedAt);
        var content = switch (format) {
            case PDF -> documents.facturX(document, look);
            case UBL -> documents.ubl(document);
            case CII -> documents.cii(document);
        };
        files.add(new InvoiceFile(owner, invoiceId, format, look.number(), content, clock.instant()));
        files.flush();
        return DocumentFile.of(document, format, content);
    }

    /** The PDF of a draft, which may still change: it is not kept. */
    public DocumentFile draft(TenantPath owner, InvoiceDocument document) {
        return DocumentFile.of(document, DocumentFormat.PDF, documents.pdf(document, looks.now(owner.providerId())));
    }

    /** What the letter says that brings the document. */
    public DocumentLetter letter(TenantPath owner, InvoiceDocument document) {
        return DocumentLetter.of(document, looks.now(owner.providerId()));
    }
}
