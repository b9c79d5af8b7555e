// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static io.demarc.access.Permission.PROFILE_READ;
import static io.demarc.access.Permission.PROFILE_WRITE;

import io.demarc.access.Requires;
import io.demarc.account.ProfileForm;
import io.demarc.account.ProfileRow;
import io.demarc.account.Profiles;
import io.demarc.web.rest.Created;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Provisioning profiles")
public class ProfileResource {

    @Inject
    Profiles profiles;

    @GET
    @Requires(PROFILE_READ)
    @Operation(summary = "List provisioning profiles")
    public Listing<ProfileRow> list(@BeanParam ListQuery query) {
        return Listing.of(profiles.page(query.search(), query.page(Profiles.SORTS)));
    }

    @POST
    @Requires(PROFILE_WRITE)
    @Operation(summary = "Create a provisioning profile", description = "What is missing gets the usual value.")
    public Created.Item create(
            @QueryParam("providerId")
                    @Parameter(description = "Whose profile it becomes; the caller's own provider unless said.")
                    Long providerId,
            ProfileSettings settings) {
        return new Created.Item(profiles.create(providerId, settings.form()));
    }

    @GET
    @Path("/{id}")
    @Requires(PROFILE_READ)
    @Operation(summary = "Read a provisioning profile")
    public ProfileForm get(@PathParam("id") long id) {
        return profiles.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(PROFILE_WRITE)
    @Operation(summary = "Replace the form of a provisioning profile")
    public void update(@PathParam("id") long id, ProfileForm form) {
        profiles.update(id, form);
    }
}
