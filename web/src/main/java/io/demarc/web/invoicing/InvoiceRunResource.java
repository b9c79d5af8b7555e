// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_RUN;
import static io.demarc.access.Permission.RUN_READ;

import io.demarc.access.Requires;
import io.demarc.invoicing.InvoiceRuns;
import io.demarc.invoicing.RunItemRow;
import io.demarc.invoicing.RunItemState;
import io.demarc.invoicing.RunItemSum;
import io.demarc.invoicing.RunOrder;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/invoice-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class InvoiceRunResource {

    @Inject
    InvoiceRuns runs;

    @POST
    @Requires(INVOICE_RUN)
    @Operation(
            summary = "Make every missing invoice",
            description = "Of all organizations in scope with a schedule. A rehearsal only says what would be made.")
    public Created.Item start(RunOrder order) {
        return new Created.Item(runs.start(order));
    }

    @GET
    @Path("/{id}")
    @Requires(RUN_READ)
    @Operation(summary = "Sum up what became of the organizations of a run")
    public Listing<RunItemSum> sums(@PathParam("id") long id) {
        return new Listing<>(runs.sums(id), null, null);
    }

    @GET
    @Path("/{id}/items")
    @Requires(RUN_READ)
    @Operation(summary = "List the organizations of a run", description = "With what became of each, or would.")
    public Listing<RunItemRow> items(
            @PathParam("id") long id, @BeanParam ListQuery query, @QueryParam("state") RunItemState state) {
        return Listing.of(runs.page(id, state, query.page(InvoiceRuns.SORTS)));
    }
}
