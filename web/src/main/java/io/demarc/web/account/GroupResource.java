// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static io.demarc.access.Permission.GROUP_READ;
import static io.demarc.access.Permission.GROUP_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.account.GroupDeletion;
import io.demarc.account.GroupFilter;
import io.demarc.account.GroupForm;
import io.demarc.account.GroupRow;
import io.demarc.account.Groups;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
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

@Path("/groups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Groups")
public class GroupResource {

    @Inject
    Groups groups;

    @GET
    @Requires(GROUP_READ)
    @Operation(summary = "List groups")
    public Listing<GroupRow> list(@BeanParam ListQuery query, @QueryParam("organizationId") Long organizationId) {
        return Listing.of(groups.page(new GroupFilter(query.search(), organizationId), query.page(Groups.SORTS)));
    }

    @POST
    @Requires(GROUP_WRITE)
    @Operation(summary = "Create a group")
    public Created.Item create(
            @QueryParam("organizationId")
                    @Parameter(description = "Where it belongs; the caller's own organization unless said.")
                    Long organizationId,
            GroupForm form) {
        var own = CallContext.caller().scope().organizationId();
        var chosen = organizationId == null ? own : organizationId;
        if (chosen == null) {
            throw new BusinessException(Problem.at("organizationId", "required"));
        }
        return new Created.Item(groups.create(chosen, form));
    }

    @GET
    @Path("/{id}")
    @Requires(GROUP_READ)
    @Operation(summary = "Read a group")
    public GroupForm get(@PathParam("id") long id) {
        return groups.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(GROUP_WRITE)
    @Operation(summary = "Replace the form of a group")
    public void update(@PathParam("id") long id, GroupForm form) {
        groups.update(id, form);
    }

    @GET
    @Path("/{id}/deletion")
    @Requires(GROUP_WRITE)
    @Operation(summary = "What would go with a group")
    public GroupDeletion deletion(@PathParam("id") long id) {
        return groups.deletion(id);
    }

    @DELETE
    @Path("/{id}")
    @Requires(GROUP_WRITE)
    @Operation(summary = "Delete a group with its accounts")
    public void delete(
            @PathParam("id") long id,
            @QueryParam("confirm") @Parameter(description = "The group's name, when it has accounts.") String confirm) {
        groups.delete(id, confirm);
    }
}
