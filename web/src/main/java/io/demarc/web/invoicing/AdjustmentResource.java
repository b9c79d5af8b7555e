// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.Adjustments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/adjustments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class AdjustmentResource {

    @Inject
    Adjustments adjustments;

    @DELETE
    @Path("/{id}")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Remove an adjustment that stands on no invoice")
    public void remove(@PathParam("id") long id) {
        adjustments.remove(id);
    }
}
