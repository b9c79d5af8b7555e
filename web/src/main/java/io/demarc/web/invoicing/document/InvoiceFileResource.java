// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing.document;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.InvoiceFiles;
import io.demarc.invoicing.document.DocumentFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices and credit notes as files; the id is that of the invoice. */
@Path("/invoice-files/{id}")
@RequestScoped
@Tag(name = "Invoice files")
public class InvoiceFileResource {

    @Inject
    InvoiceFiles files;

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Requires(INVOICE_READ)
    @Operation(
            summary = "Read an invoice as Factur-X",
            description = "A PDF/A-3b with the CII in it, the same bytes each time. That of a draft has no XML.")
    public Response pdf(@PathParam("id") long invoice) {
        return file(invoice, DocumentFormat.PDF);
    }

    @GET
    @Path("/ubl")
    @Produces(MediaType.APPLICATION_XML)
    @Requires(INVOICE_READ)
    @Operation(summary = "Read an invoice as UBL 2.1", description = "As EN 16931 binds it. A draft has none.")
    public Response ubl(@PathParam("id") long invoice) {
        return file(invoice, DocumentFormat.UBL);
    }

    @GET
    @Path("/cii")
    @Produces(MediaType.APPLICATION_XML)
    @Requires(INVOICE_READ)
    @Operation(
            summary = "Read an invoice as CII",
            description = "UN/CEFACT D16B as EN 16931 binds it. A draft has none.")
    public Response cii(@PathParam("id") long invoice) {
        return file(invoice, DocumentFormat.CII);
    }

    @POST
    @Path("/send")
    @Produces(MediaType.APPLICATION_JSON)
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Mail an invoice", description = "With PDF and UBL, to the address that stands on it.")
    public MailedInvoice send(@PathParam("id") long invoice) {
        return new MailedInvoice(files.send(invoice));
    }

    private Response file(long invoice, DocumentFormat format) {
        var file = files.file(invoice, format);
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    /** @param to the address */
    public record MailedInvoice(String to) {}
}
