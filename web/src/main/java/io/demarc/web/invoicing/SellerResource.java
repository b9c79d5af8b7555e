// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import static io.demarc.access.Permission.INVOICE_READ;
import static io.demarc.access.Permission.INVOICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.invoicing.BillingProfiles;
import io.demarc.invoicing.PartyDetails;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/seller-profile")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Invoices")
public class SellerResource {

    @Inject
    BillingProfiles profiles;

    @GET
    @Requires(INVOICE_READ)
    @Operation(summary = "Read what invoices say about the provider")
    public PartyDetails get(
            @QueryParam("providerId") @Parameter(description = "The caller's own unless said.") Long providerId) {
        return profiles.seller(providerId);
    }

    @PUT
    @Requires(INVOICE_WRITE)
    @Operation(
            summary = "Say what invoices say about the provider",
            description = "Those that are issued stay as they are.")
    public void describe(
            @QueryParam("providerId") @Parameter(description = "The caller's own unless said.") Long providerId,
            PartyDetails form) {
        profiles.describeSeller(providerId, form);
    }
}
