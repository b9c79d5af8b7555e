// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.template;

import static io.demarc.access.Permission.TEMPLATE_READ;
import static io.demarc.access.Permission.TEMPLATE_WRITE;

import io.demarc.access.Requires;
import io.demarc.provisioning.template.PhoneSettings;
import io.demarc.provisioning.template.SettingRow;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/phone-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Phone settings")
public class PhoneSettingsResource {

    private static final String WHERE =
            "Of the named device, organization or provider, or else of the caller's own level.";

    @Inject
    PhoneSettings settings;

    @Inject
    SettingPlace place;

    @GET
    @Requires(TEMPLATE_READ)
    @Operation(summary = "List what is set for phones", description = WHERE + " Of secrets only dots.")
    public Listing<SettingRow> list(
            @QueryParam("providerId") Long providerId,
            @QueryParam("organizationId") Long organizationId,
            @QueryParam("deviceId") Long deviceId) {
        return new Listing<>(settings.at(place.named(providerId, organizationId), deviceId), null, null);
    }

    @PUT
    @Requires(TEMPLATE_WRITE)
    @Operation(summary = "Set values for phones", description = WHERE + " Settings that are not named stay.")
    public void set(
            @QueryParam("providerId") Long providerId,
            @QueryParam("organizationId") Long organizationId,
            @QueryParam("deviceId") Long deviceId,
            TemplateBodies.SettingChanges changes) {
        settings.set(place.named(providerId, organizationId), deviceId, changes.byName());
    }
}
