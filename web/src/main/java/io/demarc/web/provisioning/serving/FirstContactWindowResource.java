// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.serving;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.access.Permission.DEVICE_WRITE;

import io.demarc.access.Requires;
import io.demarc.provisioning.serving.FirstContactWindows;
import io.demarc.provisioning.serving.WindowForm;
import io.demarc.provisioning.serving.WindowRow;
import io.demarc.web.rest.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/first-contact-windows")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Devices")
public class FirstContactWindowResource {

    @Inject
    FirstContactWindows windows;

    @GET
    @Requires(DEVICE_READ)
    @Operation(
            summary = "List the windows for first contacts that are open",
            description = "Those first that close first.")
    public List<WindowRow> list() {
        return windows.open();
    }

    @POST
    @Requires(DEVICE_WRITE)
    @Operation(
            summary = "Open a window for first contacts",
            description = "For one device, or for all devices of an organization or a provider that were never served: "
                    + "until it closes each of them may fetch its configuration once by its MAC address alone, and gets "
                    + "its secret with it. 30 minutes unless minutes says otherwise.")
    public Created.Item open(WindowForm form) {
        return new Created.Item(windows.open(form));
    }

    @DELETE
    @Path("/{id}")
    @Requires(DEVICE_WRITE)
    @Operation(summary = "Close a window for first contacts now")
    public void close(@PathParam("id") long id) {
        windows.close(id);
    }
}
