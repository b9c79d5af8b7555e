// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import static io.demarc.access.Permission.ORGANIZATION_READ;

import io.demarc.access.Requires;
import io.demarc.delay.ChangeKind;
import io.demarc.delay.ChangeState;
import io.demarc.delay.DelayedChangeFilter;
import io.demarc.delay.DelayedChanges;
import io.demarc.delay.Timing;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.Languages;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/delayed-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Delayed changes")
public class DelayedChangeResource {

    private static final String WRITE = "Needs the permission that changes such a record at once as well.";

    @Inject
    DelayedChanges changes;

    @Context
    HttpHeaders headers;

    @GET
    @Requires(ORGANIZATION_READ)
    @Operation(summary = "List delayed changes", description = "The newest first, unless sort says otherwise.")
    public Listing<DelayedChangeDocument> list(
            @BeanParam ListQuery query,
            @QueryParam("kind") ChangeKind kind,
            @QueryParam("targetId") @Parameter(description = "The id of one record; say its kind as well.")
                    Long targetId,
            @QueryParam("state") ChangeState state,
            @QueryParam("waiting") @Parameter(description = "true for those with which something is still to be done")
                    Boolean waiting,
            @QueryParam("author") @Parameter(description = "The login of the one who ordered it") String author) {
        var filter = new DelayedChangeFilter(query.search(), kind, targetId, state, waiting, author, false);
        var page = changes.page(filter, query.page(DelayedChanges.SORTS, "-id"));
        var items = page.rows().stream()
                .map(row -> DelayedChangeDocument.of(row, List.of(), language()))
                .toList();
        return new Listing<>(items, page.previous(), page.next());
    }

    @POST
    @Requires(ORGANIZATION_READ)
    @Operation(
            summary = "Order a change, or the setup of something new, for later",
            description = "What would be refused now is refused now. " + WRITE)
    public Created.Item create(DelayedChangeRequest request) {
        return new Created.Item(changes.order(request.order(), request.timing()));
    }

    @GET
    @Path("/{id}")
    @Requires(ORGANIZATION_READ)
    @Operation(summary = "Read a delayed change with what it changes")
    public DelayedChangeDocument get(@PathParam("id") long id) {
        return DelayedChangeDocument.of(changes.get(id), language());
    }

    @PUT
    @Path("/{id}/timing")
    @Requires(ORGANIZATION_READ)
    @Operation(summary = "Move a delayed change to another time", description = WRITE)
    public void move(@PathParam("id") long id, Timing timing) {
        changes.reschedule(id, timing);
    }

    @POST
    @Path("/{id}/apply")
    @Requires(ORGANIZATION_READ)
    @Operation(
            summary = "Make a delayed change now",
            description = "In the name of the caller; when it cannot be made it waits as before. " + WRITE)
    public void apply(@PathParam("id") long id) {
        changes.applyNow(id);
    }

    @POST
    @Path("/{id}/cancel")
    @Requires(ORGANIZATION_READ)
    @Operation(
            summary = "Cancel a delayed change",
            description = "One that was made and waits for its end time stays as it is. " + WRITE)
    public void cancel(@PathParam("id") long id) {
        changes.cancel(id);
    }

    private Locale language() {
        return Languages.of(headers.getAcceptableLanguages());
    }
}
