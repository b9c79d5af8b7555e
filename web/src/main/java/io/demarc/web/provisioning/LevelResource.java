// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning;

import static io.demarc.access.Permission.DEVICE_READ;
import static io.demarc.access.Permission.PROVIDER_READ;
import static io.demarc.access.Permission.PROVISIONING_LEVEL_WRITE;

import io.demarc.access.Requires;
import io.demarc.provisioning.level.ChildFilter;
import io.demarc.provisioning.level.Explanations;
import io.demarc.provisioning.level.Holder;
import io.demarc.provisioning.level.ProvisioningLevel;
import io.demarc.provisioning.level.ProvisioningLevels;
import io.demarc.web.rest.Languages;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/provisioning-levels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Provisioning permissions")
public class LevelResource {

    private static final String EXPLAINED =
            "Whether they see SIP devices, what they may do and why not; one page of those below.";
    private static final String PARENT_ONLY =
            "Nobody but whoever stands directly above sets a level, and at most the one that they have.";

    @Inject
    ProvisioningLevels levels;

    @Inject
    Explanations explanations;

    @Inject
    HolderPlace place;

    @Context
    HttpHeaders headers;

    @GET
    @Requires(DEVICE_READ)
    @Operation(
            summary = "List who may provision devices",
            description = "Those directly below the named provider or organization, or else below the caller.")
    public Listing<LevelDocument> list(
            @BeanParam ListQuery query,
            @QueryParam("providerId") Long providerId,
            @QueryParam("organizationId") Long organizationId,
            @QueryParam("own") @Parameter(description = "What was set for them") ProvisioningLevel own) {
        var parent = place.named(providerId, organizationId, null);
        var page = query.page(ProvisioningLevels.sorts(parent));
        return Listing.of(levels.children(parent, new ChildFilter(query.search(), own), page)
                .map(LevelDocument::of));
    }

    @GET
    @Path("/providers/{id}")
    @Requires(PROVIDER_READ)
    @Operation(summary = "Read the level of a service provider")
    public LevelDocument ofProvider(@PathParam("id") long id) {
        return document(levels.provider(id));
    }

    @PUT
    @Path("/providers/{id}")
    @Requires(PROVISIONING_LEVEL_WRITE)
    @Operation(summary = "Set the level of a service provider", description = PARENT_ONLY)
    public void setProvider(@PathParam("id") long id, LevelForm form) {
        levels.set(levels.provider(id), form.level());
    }

    @GET
    @Path("/providers/{id}/explanation")
    @Requires(PROVIDER_READ)
    @Operation(summary = "What would a service provider see?", description = EXPLAINED)
    public ExplanationDocument explainProvider(@PathParam("id") long id, @BeanParam ListQuery query) {
        return explained(levels.provider(id), query);
    }

    @GET
    @Path("/organizations/{id}")
    @Requires(DEVICE_READ)
    @Operation(summary = "Read the level of an organization")
    public LevelDocument ofOrganization(@PathParam("id") long id) {
        return document(levels.organization(id));
    }

    @PUT
    @Path("/organizations/{id}")
    @Requires(PROVISIONING_LEVEL_WRITE)
    @Operation(summary = "Set the level of an organization", description = PARENT_ONLY)
    public void setOrganization(@PathParam("id") long id, LevelForm form) {
        levels.set(levels.organization(id), form.level());
    }

    @GET
    @Path("/organizations/{id}/explanation")
    @Requires(DEVICE_READ)
    @Operation(summary = "What would an organization see?", description = EXPLAINED)
    public ExplanationDocument explainOrganization(@PathParam("id") long id, @BeanParam ListQuery query) {
        return explained(levels.organization(id), query);
    }

    @GET
    @Path("/accounts/{id}")
    @Requires(DEVICE_READ)
    @Operation(summary = "Read the level of an account")
    public LevelDocument ofAccount(@PathParam("id") long id) {
        return document(levels.account(id));
    }

    @PUT
    @Path("/accounts/{id}")
    @Requires(PROVISIONING_LEVEL_WRITE)
    @Operation(summary = "Set the level of an account", description = PARENT_ONLY)
    public void setAccount(@PathParam("id") long id, LevelForm form) {
        levels.set(levels.account(id), form.level());
    }

    @GET
    @Path("/accounts/{id}/explanation")
    @Requires(DEVICE_READ)
    @Operation(summary = "What would an account see?", description = EXPLAINED)
    public ExplanationDocument explainAccount(@PathParam("id") long id, @BeanParam ListQuery query) {
        return explained(levels.account(id), query);
    }

    private LevelDocument document(Holder holder) {
        return LevelDocument.of(levels.child(holder));
    }

    private ExplanationDocument explained(Holder holder, ListQuery query) {
        var language = Languages.of(headers.getAcceptableLanguages());
        return ExplanationDocument.of(
                explanations.of(
                        holder, new ChildFilter(query.search(), null), query.page(ProvisioningLevels.sorts(holder))),
                language);
    }
}
