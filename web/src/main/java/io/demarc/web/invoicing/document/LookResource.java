// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing.document;

import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.document.Logo;
import io.demarc.invoicing.document.LookForm;
import io.demarc.invoicing.document.LookView;
import io.demarc.invoicing.document.Looks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/providers/{id}/invoice-look")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoice templates")
public class LookResource {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    @Inject
    Looks looks;

    @GET
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Read how a provider's invoices look", description = "Version 0 when nothing was chosen.")
    public LookView get(@PathParam("id") long provider) {
        return looks.view(provider);
    }

    @PUT
    @Requires(INVOICE_WRITE)
    @Operation(
            summary = "Change how a provider's invoices look",
            description = "Makes a version; what was issued before keeps its look. The logo stays.")
    public void save(@PathParam("id") long provider, LookForm form) {
        looks.save(provider, form);
    }

    @POST
    @Path("/preview")
    @Produces(PDF)
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Draw a made-up invoice as PDF", description = "Saves nothing.")
    public byte[] preview(
            @PathParam("id") long provider,
            @QueryParam("language") @Parameter(description = "en, it, es, fr or de; en unless said.") String language,
            LookForm form) {
        return looks.previewPdf(provider, form, language == null ? "en" : language);
    }

    @GET
    @Path("/logo")
    @Produces({PNG, JPEG})
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Read the logo")
    public Response logo(@PathParam("id") long provider) {
        var logo = looks.logo(provider);
        return Response.ok(logo.bytes(), logo.mediaType()).build();
    }

    @PUT
    @Path("/logo")
    @Consumes({PNG, JPEG})
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Replace the logo", description = "At most 300 kB and 2000 pixels on a side.")
    public void putLogo(@PathParam("id") long provider, InputStream file) throws IOException {
        looks.putLogo(provider, file.readNBytes(Logo.MOST_BYTES + 1));
    }

    @DELETE
    @Path("/logo")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Remove the logo")
    public void removeLogo(@PathParam("id") long provider) {
        looks.removeLogo(provider);
    }
}
