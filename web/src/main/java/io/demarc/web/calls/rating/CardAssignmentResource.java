// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import static io.demarc.access.Permission.RATE_READ;
import static io.demarc.access.Permission.RATE_WRITE;

import io.demarc.access.Requires;
import io.demarc.calls.rating.AssignmentRow;
import io.demarc.calls.rating.CardAssignments;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/card-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Rate cards")
public class CardAssignmentResource {

    @Inject
    CardAssignments assignments;

    @GET
    @Requires(RATE_READ)
    @Operation(summary = "List whose calls are rated by which card")
    public Listing<AssignmentRow> list(
            @BeanParam ListQuery query,
            @QueryParam("cardId") Long cardId,
            @QueryParam("organizationId") Long organizationId) {
        return Listing.of(assignments.page(query.search(), cardId, organizationId, query.page(CardAssignments.SORTS)));
    }

    @PUT
    @Requires(RATE_WRITE)
    @Operation(
            summary = "Assign a card",
            description =
                    "To organizations, or to everybody who counts in its currency and has no card of their own. It"
                            + " takes the place of the card of the same purpose.")
    public void assign(CardCustomers customers) {
        if (customers.cardId() == null) {
            throw new BusinessException(Problem.at("cardId", "required"));
        }
        if (customers.everybody() != null && customers.everybody()) {
            assignments.assignToEverybody(customers.cardId());
        } else {
            assignments.assign(
                    customers.cardId(), customers.organizations() == null ? List.of() : customers.organizations());
        }
    }

    @DELETE
    @Path("/{id}")
    @Requires(RATE_WRITE)
    @Operation(
            summary = "Remove an assignment",
            description = "Then the provider's card for the currency holds, or else calls are set aside.")
    public void remove(@PathParam("id") long id) {
        assignments.remove(List.of(id));
    }

    /**
     * @param organizations ids
     * @param everybody true for all who have no card of their own; then organizations are not read
     */
    public record CardCustomers(Long cardId, List<Long> organizations, Boolean everybody) {}
}
