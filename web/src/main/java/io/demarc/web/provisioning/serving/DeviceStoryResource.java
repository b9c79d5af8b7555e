// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.serving;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.Requires;
import io.demarc.provisioning.serving.DeviceStories;
import io.demarc.provisioning.serving.DeviceStory;
import io.demarc.web.rest.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/devices/{id}/story")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Devices")
public class DeviceStoryResource {

    @Inject
    DeviceStories stories;

    @GET
    @Requires(DEVICE_READ)
    @Operation(
            summary = "How far a SIP device is",
            description = "Listed, contacted, served or drifted: what it got last, what it would get now and the "
                    + "difference between the two, without secrets. Whether its lines are registered is not told, as no "
                    + "SIP proxy is connected.")
    public DeviceStory get(@PathParam("id") long id, @Context HttpHeaders headers) {
        return stories.story(id, Languages.of(headers.getAcceptableLanguages()));
    }
}
