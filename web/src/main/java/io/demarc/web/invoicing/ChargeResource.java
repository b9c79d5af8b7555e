// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.RecurringCharges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/recurring-charges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class ChargeResource {

    @Inject
    RecurringCharges charges;

    @POST
    @Path("/{id}/end")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "ChargeEnd a recurring charge")
    public void end(@PathParam("id") long id, ChargeEnd end) {
        charges.end(id, end.endsOn());
    }

    @DELETE
    @Path("/{id}")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Remove a recurring charge that stands on no invoice")
    public void remove(@PathParam("id") long id) {
        charges.remove(id);
    }

    /** @param endsOn the last day that it is due for */
    public record ChargeEnd(LocalDate endsOn) {}
}
