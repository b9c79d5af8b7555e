// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import static io.demarc.access.Permission.ORGANIZATION_READ;
import static io.demarc.access.Permission.ORGANIZATION_WRITE;

import io.demarc.access.Requires;
import io.demarc.tenancy.OrganizationDeletion;
import io.demarc.tenancy.OrganizationDeletions;
import io.demarc.tenancy.OrganizationFigures;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.tenancy.OrganizationStanding;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.OrganizationView;
import io.demarc.tenancy.Organizations;
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

@Path("/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Organizations")
public class OrganizationResource {

    @Inject
    Organizations organizations;

    @Inject
    OrganizationStanding standing;

    @Inject
    OrganizationDeletions deletions;

    @GET
    @Requires(ORGANIZATION_READ)
    @Operation(summary = "List organizations")
    public Listing<OrganizationRow> list(
            @BeanParam ListQuery query,
            @QueryParam("status") OrganizationStatus status,
            @QueryParam("providerId") Long providerId,
            @QueryParam("tag") @Parameter(description = "One of its tags, such as vip") String tag,
            @QueryParam("accountManager") @Parameter(description = "The whole name") String accountManager) {
        var filter = new OrganizationFilter(query.search(), status, providerId, tag, accountManager);
        return Listing.of(organizations.page(filter, query.page(Organizations.SORTS)));
    }

    @POST
    @Requires(ORGANIZATION_WRITE)
    @Operation(summary = "Create an organization")
    public Created.Item create(
            @QueryParam("providerId")
                    @Parameter(description = "Whose customer it becomes; the caller's own provider unless said.")
                    Long providerId,
            OrganizationForm form) {
        return new Created.Item(organizations.create(providerId, form));
    }

    @GET
    @Path("/{id}")
    @Requires(ORGANIZATION_READ)
    @Operation(summary = "Read an organization")
    public OrganizationView get(@PathParam("id") long id) {
        return organizations.view(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(ORGANIZATION_WRITE)
    @Operation(
            summary = "Replace the form of an organization",
            description = "Terms that are left out stay as they are; the currency never changes.")
    public void update(@PathParam("id") long id, OrganizationForm form) {
        organizations.update(id, form);
    }

    @GET
    @Path("/{id}/figures")
    @Requires(ORGANIZATION_READ)
    @Operation(summary = "Balance, debit limit and channels in use of an organization")
    public OrganizationFigures figures(@PathParam("id") long id) {
        return standing.of(id);
    }

    @GET
    @Path("/{id}/deletion")
    @Requires(ORGANIZATION_WRITE)
    @Operation(summary = "What would go with an organization")
    public OrganizationDeletion deletion(@PathParam("id") long id) {
        return deletions.deletion(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(ORGANIZATION_WRITE)
    @Operation(summary = "Delete an organization with all that it has")
    public void delete(
            @PathParam("id") long id,
            @QueryParam("confirm") @Parameter(description = "Its name, when it has accounts.") String confirm) {
        deletions.delete(id, confirm);
    }
}
