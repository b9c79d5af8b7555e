// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import static io.demarc.access.Permission.PROVIDER_READ;
import static io.demarc.access.Permission.PROVIDER_WRITE;

import io.demarc.access.Requires;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ProviderView;
import io.demarc.tenancy.ServiceProviders;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/providers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Service providers")
public class ProviderResource {

    @Inject
    ServiceProviders providers;

    @GET
    @Requires(PROVIDER_READ)
    @Operation(summary = "List service providers")
    public Listing<ProviderRow> list(@BeanParam ListQuery query) {
        return Listing.of(providers.page(query.search(), query.page(ServiceProviders.SORTS)));
    }

    @POST
    @Requires(PROVIDER_WRITE)
    @Operation(summary = "Create a service provider")
    public Created.Item create(ProviderForm form) {
        return new Created.Item(providers.create(form));
    }

    @GET
    @Path("/{id}")
    @Requires(PROVIDER_READ)
    @Operation(summary = "Read a service provider")
    public ProviderView get(@PathParam("id") long id) {
        return providers.view(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(PROVIDER_WRITE)
    @Operation(summary = "Replace the form of a service provider", description = "The currency stays as it was.")
    public void update(@PathParam("id") long id, ProviderForm form) {
        providers.update(id, form);
    }
}
