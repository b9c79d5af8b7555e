// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;

import io.demarc.access.Requires;
import io.demarc.invoicing.InvoiceProofs;
import io.demarc.invoicing.SumDifference;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/invoice-differences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class InvoiceProofResource {

    @Inject
    InvoiceProofs proofs;

    @GET
    @Requires(INVOICE_READ)
    @Operation(
            summary = "List invoices whose lines are not what their hourly facts add up to",
            description = "At most 100; none when all is well.")
    public Listing<SumDifference> list() {
        return new Listing<>(proofs.differences(), null, null);
    }
}
