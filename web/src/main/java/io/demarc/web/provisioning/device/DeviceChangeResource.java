// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import static io.demarc.access.Permission.DEVICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.provisioning.device.DeviceChanges;
import io.demarc.web.bulk.BulkRequest;
import io.demarc.web.rest.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/device-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Devices")
public class DeviceChangeResource {

    @Inject
    DeviceChanges changes;

    @POST
    @Requires(DEVICE_WRITE)
    @Operation(
            summary = "Assign, clear, delete or switch of many devices",
            description = "It answers with the id of the run that makes the change and starts at once.")
    public Created.Item change(BulkRequest request) {
        return new Created.Item(changes.start(request.ids(), request.narrowing(), request.change(), "Change devices"));
    }
}
