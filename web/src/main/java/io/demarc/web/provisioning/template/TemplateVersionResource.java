// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import static io.demarc.access.Permission.TEMPLATE_READ;
import static io.demarc.access.Permission.TEMPLATE_WRITE;

import io.demarc.access.Requires;
import io.demarc.provisioning.template.Outlook;
import io.demarc.provisioning.template.Publication;
import io.demarc.provisioning.template.Templates;
import io.demarc.provisioning.template.VersionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/template-versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Templates")
public class TemplateVersionResource {

    @Inject
    Templates templates;

    @Inject
    Publication publication;

    @GET
    @Path("/{id}")
    @Requires(TEMPLATE_READ)
    @Operation(summary = "Read a version of a template")
    public VersionView get(@PathParam("id") long id) {
        return templates.version(id);
    }

    @GET
    @Path("/{id}/outlook")
    @Requires(TEMPLATE_READ)
    @Operation(
            summary = "What would publishing do?",
            description = "How many devices would get this version, and what would change for some of them.")
    public Outlook outlook(@PathParam("id") long id) {
        return publication.outlook(id);
    }

    @POST
    @Path("/{id}/publish")
    @Requires(TEMPLATE_WRITE)
    @Operation(summary = "Publish a version", description = "To everybody, or to some first.")
    public void publish(@PathParam("id") long id, TemplateBodies.TemplatePublish asked) {
        publication.publish(id, asked.stage());
    }

    @POST
    @Path("/{id}/complete")
    @Requires(TEMPLATE_WRITE)
    @Operation(summary = "Give a staged version to everybody")
    public void complete(@PathParam("id") long id) {
        publication.complete(id);
    }
}
