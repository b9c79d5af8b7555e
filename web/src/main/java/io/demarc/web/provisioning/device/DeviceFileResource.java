// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.device;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.Requires;
import io.demarc.provisioning.device.Devices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/devices.csv")
@RequestScoped
@Tag(name = "Devices")
public class DeviceFileResource {

    private static final String CSV = "text/csv";

    @Inject
    Devices devices;

    @GET
    @Produces(CSV)
    @Requires(DEVICE_READ)
    @Operation(
            summary = "Read SIP devices as CSV",
            description = "All that match, in the order of their ids; sort, cursor and size are checked only.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput file(@BeanParam DeviceQuery query) {
        var filter = query.filter();
        query.page(Devices.SORTS, "name");
        devices.open().demand();
        return to -> {
            var text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            devices.write(filter, text);
            text.flush();
        };
    }
}
