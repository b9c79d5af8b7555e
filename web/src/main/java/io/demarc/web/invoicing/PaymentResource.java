// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.AllocationRow;
import io.demarc.invoicing.PaymentFilter;
import io.demarc.invoicing.PaymentForm;
import io.demarc.invoicing.PaymentRow;
import io.demarc.invoicing.Payments;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Payments")
public class PaymentResource {

    @Inject
    Payments payments;

    @GET
    @Requires(INVOICE_READ)
    @Operation(summary = "List payments", description = "The newest first, unless sort says otherwise.")
    public Listing<PaymentRow> list(
            @BeanParam ListQuery query,
            @QueryParam("organizationId") Long organizationId,
            @QueryParam("unallocated") @Parameter(description = "true for those of which something is left")
                    Boolean unallocated) {
        var filter = new PaymentFilter(query.search(), organizationId, Boolean.TRUE.equals(unallocated));
        return Listing.of(payments.page(filter, query.page(Payments.SORTS, "-id")));
    }

    @POST
    @Requires(INVOICE_WRITE)
    @Operation(
            summary = "Record a payment",
            description =
                    "With an Idempotency-Key it is recorded once: the same key brings the id of the same payment; with"
                            + " another amount, day or reference it is refused.")
    public Created.Item record(
            @QueryParam("organizationId") @Parameter(required = true) Long organizationId,
            @HeaderParam("Idempotency-Key") @Parameter(description = "A name of your own for this payment.") String key,
            PaymentForm form) {
        return new Created.Item(payments.recordOnce(Asked.required("organizationId", organizationId), form, key));
    }

    @DELETE
    @Path("/{id}")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Remove a payment", description = "The invoices that it paid are open again.")
    public void remove(@PathParam("id") long id) {
        payments.remove(id);
    }

    @GET
    @Path("/{id}/parts")
    @Requires(INVOICE_READ)
    @Operation(summary = "List the invoices that got parts of a payment")
    public Listing<AllocationRow> parts(@PathParam("id") long id) {
        return new Listing<>(payments.partsOf(id), null, null);
    }

    @POST
    @Path("/{id}/allocate")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Pay an invoice with what is left of a payment")
    public void allocate(@PathParam("id") long id, PaymentPart part) {
        payments.allocate(id, part.invoiceId(), part.amount());
    }

    @POST
    @Path("/{id}/free")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Take back from an invoice what it got of a payment")
    public void free(@PathParam("id") long id, PaidInvoice whole) {
        payments.free(id, whole.invoiceId());
    }

    /** @param amount in the currency of both */
    public record PaymentPart(long invoiceId, BigDecimal amount) {}

    /** All that an invoice got. */
    public record PaidInvoice(long invoiceId) {}
}
