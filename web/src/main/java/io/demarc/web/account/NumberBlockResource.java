// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static io.demarc.access.Permission.ACCOUNT_READ;
import static io.demarc.access.Permission.ORGANIZATION_WRITE;

import io.demarc.access.Requires;
import io.demarc.account.BlockUse;
import io.demarc.account.BlockUses;
import io.demarc.tenancy.NumberBlockRow;
import io.demarc.tenancy.NumberBlocks;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/number-blocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Internal number blocks")
public class NumberBlockResource {

    @Inject
    NumberBlocks blocks;

    @Inject
    BlockUses uses;

    @GET
    @Path("/organizations/{id}")
    @Requires(ACCOUNT_READ)
    @Operation(summary = "List the number blocks of an organization with their use")
    public Listing<BlockUse> list(@PathParam("id") long id) {
        return new Listing<>(uses.of(id), null, null);
    }

    @POST
    @Path("/organizations/{id}")
    @Requires(ORGANIZATION_WRITE)
    @Operation(summary = "Assign the next free number block to an organization")
    public NumberBlockRow assign(@PathParam("id") long id) {
        return blocks.assign(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(ORGANIZATION_WRITE)
    @Operation(summary = "Give a number block back that no account uses")
    public void giveBack(@PathParam("id") long id) {
        blocks.giveBack(id);
    }
}
