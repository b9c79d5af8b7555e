// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import static io.demarc.access.Permission.TEMPLATE_READ;
import static io.demarc.access.Permission.TEMPLATE_WRITE;

import io.demarc.access.Requires;
import io.demarc.provisioning.device.Maker;
import io.demarc.provisioning.template.FileRole;
import io.demarc.provisioning.template.Publication;
import io.demarc.provisioning.template.TemplateFilter;
import io.demarc.provisioning.template.TemplateForm;
import io.demarc.provisioning.template.TemplateRow;
import io.demarc.provisioning.template.TemplateView;
import io.demarc.provisioning.template.Templates;
import io.demarc.provisioning.template.VersionView;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.Languages;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Templates")
public class TemplateResource {

    @Inject
    Templates templates;

    @Inject
    Publication publication;

    @Context
    HttpHeaders headers;

    @GET
    @Requires(TEMPLATE_READ)
    @Operation(
            summary = "List templates",
            description = "One's own and those of the levels above, but not shipped ones.")
    public Listing<TemplateRow> list(@BeanParam ListQuery query, @QueryParam("maker") Maker maker) {
        return Listing.of(templates.page(new TemplateFilter(query.search(), maker), query.page(Templates.SORTS)));
    }

    @GET
    @Path("/shared")
    @Requires(TEMPLATE_READ)
    @Operation(summary = "List what the administrator shares")
    public Listing<TemplateRow> shared() {
        return new Listing<>(templates.shared(), null, null);
    }

    @GET
    @Path("/shipped")
    @Requires(TEMPLATE_READ)
    @Operation(summary = "Read a text that comes with Demarc", description = "To be copied and adapted.")
    public TemplateBodies.ShippedText shipped(@QueryParam("maker") Maker maker, @QueryParam("role") FileRole role) {
        return new TemplateBodies.ShippedText(
                maker, role, maker == null || role == null ? null : templates.shipped(maker, role));
    }

    @POST
    @Path("/check")
    @Requires(TEMPLATE_READ)
    @Operation(summary = "Check a text", description = "Tells each mistake with its line and column; saves nothing.")
    public TemplateBodies.CheckedTemplate check(TemplateBodies.TemplateCheck asked) {
        var language = Languages.of(headers.getAcceptableLanguages());
        return new TemplateBodies.CheckedTemplate(templates.lint(asked.maker(), asked.role(), asked.text()).stream()
                .map(problem -> new TemplateBodies.TemplateMistake(problem.key(), problem.text(language)))
                .toList());
    }

    @POST
    @Requires(TEMPLATE_WRITE)
    @Operation(summary = "Create a template", description = "With its first draft, which no phone gets.")
    public Created.Item create(TemplateDocument template) {
        return new Created.Item(templates.create(template.form(), template.text()));
    }

    @GET
    @Path("/{id}")
    @Requires(TEMPLATE_READ)
    @Operation(summary = "Read what a template is for")
    public TemplateView get(@PathParam("id") long id) {
        return templates.get(id);
    }

    @PUT
    @Path("/{id}")
    @Requires(TEMPLATE_WRITE)
    @Operation(summary = "Change what a template is for", description = "Its maker and its file stay what they are.")
    public void describe(@PathParam("id") long id, TemplateForm form) {
        templates.describe(id, form);
    }

    @DELETE
    @Path("/{id}")
    @Requires(TEMPLATE_WRITE)
    @Operation(summary = "Delete a template", description = "Its phones get the next template that is for them.")
    public void delete(@PathParam("id") long id) {
        templates.delete(id);
    }

    @GET
    @Path("/{id}/versions")
    @Requires(TEMPLATE_READ)
    @Operation(summary = "List the versions of a template", description = "With their texts, the newest first.")
    public Listing<VersionView> versions(@PathParam("id") long id) {
        return new Listing<>(templates.versions(id), null, null);
    }

    @PUT
    @Path("/{id}/draft")
    @Requires(TEMPLATE_WRITE)
    @Operation(summary = "Save the draft of a template", description = "Makes one when there is none.")
    public Created.Item draft(@PathParam("id") long id, TemplateBodies.TemplateDraft draft) {
        return new Created.Item(templates.saveDraft(id, draft.text()));
    }

    @POST
    @Path("/{id}/roll-back")
    @Requires(TEMPLATE_WRITE)
    @Operation(
            summary = "Bring back the version before",
            description = "Takes back what is staged; when nothing is, everybody gets what they had before.")
    public void rollBack(@PathParam("id") long id) {
        publication.rollBack(id);
    }
}
