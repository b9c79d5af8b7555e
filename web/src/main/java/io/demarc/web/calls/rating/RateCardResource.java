// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import static io.demarc.access.Permission.RATE_READ;
import static io.demarc.access.Permission.RATE_WRITE;

import io.demarc.access.Requires;
import io.demarc.calls.rating.CardPurpose;
import io.demarc.calls.rating.CardVersionView;
import io.demarc.calls.rating.CardVersions;
import io.demarc.calls.rating.RateCardFilter;
import io.demarc.calls.rating.RateCardForm;
import io.demarc.calls.rating.RateCardRow;
import io.demarc.calls.rating.RateCardView;
import io.demarc.calls.rating.RateCards;
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

@Path("/rate-cards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Rate cards")
public class RateCardResource {

    @Inject
    RateCards cards;

    @Inject
    CardVersions versions;

    @GET
    @Requires(RATE_READ)
    @Operation(summary = "List rate cards")
    public Listing<RateCardRow> list(@BeanParam ListQuery query, @QueryParam("purpose") CardPurpose purpose) {
        return Listing.of(cards.page(new RateCardFilter(query.search(), purpose), query.page(RateCards.SORTS)));
    }

    @POST
    @Requires(RATE_WRITE)
    @Operation(
            summary = "Create a rate card",
            description =
                    "Purpose, currency, decimals and rounding are chosen once. The currency is the provider's unless"
                            + " said.")
    public Created.Item create(
            @QueryParam("providerId")
                    @Parameter(description = "Whose card it becomes; the caller's own provider unless said.")
                    Long providerId,
            RateCardForm form) {
        return new Created.Item(cards.create(providerId, form));
    }

    @GET
    @Path("/{id}")
    @Requires(RATE_READ)
    @Operation(summary = "Read a rate card")
    public RateCardView get(@PathParam("id") long id) {
        return cards.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(RATE_WRITE)
    @Operation(
            summary = "Change name and notes of a rate card",
            description = "The other members stay what they are; they can be left out.")
    public void describe(@PathParam("id") long id, RateCardForm form) {
        cards.describe(id, form);
    }

    @DELETE
    @Path("/{id}")
    @Requires(RATE_WRITE)
    @Operation(summary = "Delete a rate card", description = "Refused when calls are rated by it, or were.")
    public void delete(@PathParam("id") long id) {
        cards.delete(id);
    }

    @GET
    @Path("/{id}/versions")
    @Requires(RATE_READ)
    @Operation(summary = "List the versions of a rate card", description = "The newest first.")
    public Listing<CardVersionView> versions(@PathParam("id") long id) {
        return new Listing<>(versions.of(id), null, null);
    }

    @POST
    @Path("/{id}/versions")
    @Requires(RATE_WRITE)
    @Operation(summary = "Begin the next version of a rate card", description = "A draft; a card has one at most.")
    public Created.Item draft(@PathParam("id") long id, NewVersion version) {
        return new Created.Item(versions.draft(id, version.copyOf(), version.note()));
    }

    /**
     * @param copyOf the id of a version of the same card whose rates it begins with; null for none
     * @param note for those who read the list of versions
     */
    public record NewVersion(Long copyOf, String note) {}
}
