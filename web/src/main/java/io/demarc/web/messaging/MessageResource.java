// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import static io.demarc.access.Permission.MESSAGE_READ;
import static io.demarc.access.Permission.MESSAGE_SEND;

import io.demarc.access.Requires;
import io.demarc.messaging.MessageFilter;
import io.demarc.messaging.MessageRow;
import io.demarc.messaging.MessageState;
import io.demarc.messaging.Messages;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Messages")
public class MessageResource {

    @Inject
    Messages messages;

    @GET
    @Requires(MESSAGE_READ)
    @Operation(summary = "List messages", description = "The newest first, unless sort says otherwise.")
    public Listing<MessageRow> list(
            @BeanParam ListQuery query,
            @QueryParam("runId") Long runId,
            @QueryParam("accountId") Long accountId,
            @QueryParam("state") MessageState state,
            @QueryParam("failed") @Parameter(description = "true for those that did not reach their recipient")
                    Boolean failed,
            @QueryParam("reason") @Parameter(description = "what a message says in error; none for those without one")
                    String reason) {
        var filter = new MessageFilter(query.search(), runId, accountId, state, Boolean.TRUE.equals(failed), reason);
        return Listing.of(messages.page(filter, query.page(Messages.SORTS, "-id")));
    }

    @POST
    @Path("/{id}/settle")
    @Requires(MESSAGE_SEND)
    @Operation(summary = "Settle a message in doubt", description = "One that did not leave counts as failed.")
    public void settle(@PathParam("id") long id, Verdict verdict) {
        messages.settle(id, verdict.sent());
    }

    /** @param sent whether it left */
    public record Verdict(boolean sent) {}
}
