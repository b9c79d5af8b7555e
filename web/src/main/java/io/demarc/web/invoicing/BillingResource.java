// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.AccountBook;
import io.demarc.invoicing.AdjustmentForm;
import io.demarc.invoicing.AdjustmentRow;
import io.demarc.invoicing.Adjustments;
import io.demarc.invoicing.Balance;
import io.demarc.invoicing.BillingProfiles;
import io.demarc.invoicing.BuyerForm;
import io.demarc.invoicing.ChargeForm;
import io.demarc.invoicing.ChargeRow;
import io.demarc.invoicing.RecurringCharges;
import io.demarc.invoicing.Statement;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/billing/organizations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class BillingResource {

    @Inject
    BillingProfiles profiles;

    @Inject
    AccountBook accounts;

    @Inject
    RecurringCharges charges;

    @Inject
    Adjustments adjustments;

    @Inject
    Clock clock;

    @GET
    @Path("/profile")
    @Requires(INVOICE_READ)
    @Operation(summary = "Read how an organization is invoiced")
    public BuyerForm profile(@PathParam("id") long id) {
        return profiles.buyer(id);
    }

    @PUT
    @Path("/profile")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Say how an organization is invoiced", description = "Issued invoices stay as they are.")
    public void describe(@PathParam("id") long id, BuyerForm form) {
        profiles.describeBuyer(id, form);
    }

    @GET
    @Path("/balance")
    @Requires(INVOICE_READ)
    @Operation(summary = "Read the balance of an organization", description = "Below zero is what it owes.")
    public Balance balance(@PathParam("id") long id) {
        return accounts.balance(id);
    }

    @GET
    @Path("/statement")
    @Requires(INVOICE_READ)
    @Operation(summary = "Read the statement of account of an organization")
    public Statement statement(
            @PathParam("id") long id,
            @QueryParam("from") @Parameter(description = "The first day; a year before the last unless said.")
                    LocalDate from,
            @QueryParam("until") @Parameter(description = "The last day; today in UTC unless said.") LocalDate until) {
        var last = until == null ? LocalDate.now(clock.withZone(ZoneOffset.UTC)) : until;
        return accounts.statement(id, from == null ? last.minusYears(1) : from, last);
    }

    @GET
    @Path("/charges")
    @Requires(INVOICE_READ)
    @Operation(summary = "List the recurring charges of an organization")
    public Listing<ChargeRow> charges(@PathParam("id") long id) {
        return new Listing<>(charges.of(id), null, null);
    }

    @POST
    @Path("/charges")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Add a recurring charge")
    public AddedItem charge(@PathParam("id") long id, ChargeForm form) {
        return new AddedItem(charges.add(id, form));
    }

    @GET
    @Path("/adjustments")
    @Requires(INVOICE_READ)
    @Operation(summary = "List the adjustments of an organization")
    public Listing<AdjustmentRow> adjustments(@PathParam("id") long id) {
        return new Listing<>(adjustments.of(id), null, null);
    }

    @POST
    @Path("/adjustments")
    @Requires(INVOICE_WRITE)
    @Operation(summary = "Add an adjustment for the next invoice")
    public AddedItem adjust(@PathParam("id") long id, AdjustmentForm form) {
        return new AddedItem(adjustments.add(id, form));
    }

    /** What was added. */
    public record AddedItem(long id) {}
}
