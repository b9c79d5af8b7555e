// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import static io.demarc.access.Permission.GATEWAY_READ;
import static io.demarc.access.Permission.GATEWAY_WRITE;

import io.demarc.access.Requires;
import io.demarc.messaging.DevelopmentInbox;
import io.demarc.messaging.GatewayForm;
import io.demarc.messaging.GatewayRow;
import io.demarc.messaging.Gateways;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/gateways")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Gateways")
public class GatewayResource {

    @Inject
    Gateways gateways;

    @Inject
    DevelopmentInbox inbox;

    @GET
    @Requires(GATEWAY_READ)
    @Operation(summary = "List gateways")
    public Listing<GatewayRow> list(@BeanParam ListQuery query) {
        return Listing.of(gateways.page(query.search(), query.page(Gateways.SORTS)));
    }

    @POST
    @Requires(GATEWAY_WRITE)
    @Operation(summary = "Create a gateway")
    public Created.Item create(
            @QueryParam("providerId")
                    @Parameter(description = "Whose gateway it becomes; the caller's own provider unless said.")
                    Long providerId,
            GatewayForm form) {
        return new Created.Item(gateways.create(providerId, form));
    }

    @GET
    @Path("/{id}")
    @Requires(GATEWAY_READ)
    @Operation(summary = "Read a gateway, without its password")
    public GatewayForm get(@PathParam("id") long id) {
        return gateways.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(GATEWAY_WRITE)
    @Operation(
            summary = "Replace the form of a gateway",
            description = "Without a password the stored one stays. Open connections are made anew.")
    public void update(@PathParam("id") long id, GatewayForm form) {
        gateways.update(id, form);
    }

    @DELETE
    @Path("/{id}")
    @Requires(GATEWAY_WRITE)
    @Operation(
            summary = "Delete a gateway",
            description = "One that a run uses is refused: replace its form with enabled false instead.")
    public void delete(@PathParam("id") long id) {
        gateways.delete(id);
    }

    @GET
    @Path("/development-messages")
    @Requires(GATEWAY_WRITE)
    @Operation(summary = "List what development gateways caught", description = "The newest first.")
    public Listing<DevelopmentInbox.Row> caught(@BeanParam ListQuery query) {
        return Listing.of(inbox.page(query.search(), query.page(DevelopmentInbox.SORTS, "-id")));
    }
}
