// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.intake;

import static io.demarc.access.Permission.CALL_IMPORT;

import io.demarc.access.Requires;
import io.demarc.calls.intake.CallMappings;
import io.demarc.calls.intake.MappingForm;
import io.demarc.calls.intake.MappingRow;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** How other systems write their call files (CL-1). */
@Path("/call-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Imports of calls")
public class CallMappingResource {

    @Inject
    CallMappings mappings;

    @GET
    @Requires(CALL_IMPORT)
    @Operation(summary = "List the mappings of call files")
    public Listing<MappingRow> list() {
        return new Listing<>(mappings.all(), null, null);
    }

    @POST
    @Requires(CALL_IMPORT)
    @Operation(
            summary = "Create a mapping",
            description = "Each column is named as in the first line of the file, or by its position from 1.")
    public Created.Item create(
            @QueryParam("providerId") @Parameter(description = "Whose files; the caller's own provider unless said.")
                    Long providerId,
            MappingForm form) {
        return new Created.Item(mappings.create(providerId, form));
    }

    @GET
    @Path("/{id}")
    @Requires(CALL_IMPORT)
    @Operation(summary = "Read a mapping")
    public MappingForm get(@PathParam("id") long id) {
        return mappings.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(CALL_IMPORT)
    @Operation(summary = "Replace a mapping", description = "Files that were sent before stay as they were read.")
    public void update(@PathParam("id") long id, MappingForm form) {
        mappings.update(id, form);
    }

    @DELETE
    @Path("/{id}")
    @Requires(CALL_IMPORT)
    @Operation(summary = "Delete a mapping")
    public void delete(@PathParam("id") long id) {
        mappings.delete(id);
    }
}
