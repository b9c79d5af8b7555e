// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.InvoiceNumbering;
import io.demarc.invoicing.SeriesForm;
import io.demarc.invoicing.SeriesReport;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/invoice-series")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class InvoiceSeriesResource {

    @Inject
    InvoiceNumbering numbering;

    @GET
    @Requires(INVOICE_READ)
    @Operation(
            summary = "Count the numbers of each series",
            description = "Proves that none is missing and none given twice.")
    public Listing<SeriesReport> report() {
        return new Listing<>(numbering.report(), null, null);
    }

    @POST
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Begin a new series of numbers", description = "The one before gives no more numbers.")
    public Created.Item open(@QueryParam("providerId") Long providerId, SeriesForm form) {
        return new Created.Item(numbering.open(providerId, form));
    }
}
