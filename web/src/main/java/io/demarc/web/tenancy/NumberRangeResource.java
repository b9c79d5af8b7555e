// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import static io.demarc.access.Permission.ORGANIZATION_READ;
import static io.demarc.access.Permission.SETTINGS_WRITE;

import io.demarc.access.Requires;
import io.demarc.tenancy.NumberBlocks;
import io.demarc.tenancy.NumberRangeForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/settings/number-range")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Internal number blocks")
public class NumberRangeResource {

    @Inject
    NumberBlocks blocks;

    @GET
    @Requires(ORGANIZATION_READ)
    @Operation(
            summary = "Read where internal numbers begin",
            description = "Both are null until somebody has set them.")
    public NumberRangeForm get() {
        return blocks.range().orElse(new NumberRangeForm(null, null));
    }

    @PUT
    @Requires(SETTINGS_WRITE)
    @Operation(
            summary = "Set where internal numbers begin and how many stand in a block",
            description = "1000 and 1000 make 1000 to 1999, 2000 to 2999 and so on.")
    public void change(NumberRangeForm form) {
        blocks.changeRange(form);
    }
}
