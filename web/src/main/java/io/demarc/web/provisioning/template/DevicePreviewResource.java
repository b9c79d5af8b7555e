// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import static io.demarc.access.Permission.SECRET_REVEAL;
import static io.demarc.access.Permission.TEMPLATE_READ;

import io.demarc.access.Requires;
import io.demarc.kernel.NotFound;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.Previews;
import io.demarc.provisioning.template.RenderedFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of phones, to be looked at (DV-11). */
@RequestScoped
@Path("/devices/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
public class DevicePreviewResource {

    @Inject
    Previews previews;

    @GET
    @Requires(TEMPLATE_READ)
    @Operation(
            summary = "Preview a file of a SIP device",
            description =
                    "What it gets now, or what it would get of a version of a template; with dots in the place of "
                            + "secrets.")
    public TemplateBodies.TemplateFile preview(
            @PathParam("id") long id,
            @QueryParam("role") @DefaultValue("DEVICE") FileRole role,
            @QueryParam("versionId") Long versionId) {
        var file = versionId == null ? previews.now(id, role).orElseThrow(NotFound::new) : previews.of(versionId, id);
        return file(file);
    }

    @GET
    @Path("/secrets")
    @Requires(SECRET_REVEAL)
    @Operation(
            summary = "Read a file of a SIP device as it gets it now, with its secrets",
            description = "That it was read stands in the audit log.")
    public TemplateBodies.TemplateFile revealed(
            @PathParam("id") long id, @QueryParam("role") @DefaultValue("DEVICE") FileRole role) {
        return file(previews.revealed(id, role).orElseThrow(NotFound::new));
    }

    private static TemplateBodies.TemplateFile file(RenderedFile file) {
        return new TemplateBodies.TemplateFile(
                file.contentType(), file.text(), file.sha256(), file.template(), file.version());
    }
}
