// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.ReminderRow;
import io.demarc.invoicing.Reminders;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/invoices/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class ReminderResource {

    @Inject
    Reminders reminders;

    @GET
    @Requires(INVOICE_READ)
    @Operation(summary = "List the reminders of an invoice")
    public Listing<ReminderRow> list(@PathParam("id") long id) {
        return new Listing<>(reminders.of(id), null, null);
    }

    @POST
    @Requires(INVOICE_WRITE)
    @Operation(
            summary = "Mail the next reminder of an overdue invoice",
            description = "There are three, each firmer; at most one is sent in a UTC day.")
    public ReminderSent send(@PathParam("id") long id) {
        return new ReminderSent(reminders.send(id));
    }

    /** @param level 1 to 3 */
    public record ReminderSent(int level) {}
}
