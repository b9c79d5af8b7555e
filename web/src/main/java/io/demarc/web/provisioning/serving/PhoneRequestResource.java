// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.provisioning.serving;

import static io.demarc.access.Permission.DEVICE_READ;

import io.demarc.access.Requires;
import io.demarc.provisioning.serving.Outcome;
import io.demarc.provisioning.serving.PhoneRequests;
import io.demarc.provisioning.serving.RequestFilter;
import io.demarc.provisioning.serving.RequestRow;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/phone-requests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Devices")
public class PhoneRequestResource {

    @Inject
    PhoneRequests requests;

    @GET
    @Requires(DEVICE_READ)
    @Operation(
            summary = "List what phones asked for and got",
            description = "The newest first, unless sort says otherwise. Finds MAC addresses in any notation, files, "
                    + "user agents and addresses. What came from no listed device is seen by the administrator only.")
    public Listing<RequestRow> list(
            @BeanParam ListQuery query,
            @QueryParam("deviceId") Long deviceId,
            @QueryParam("outcome") Outcome outcome,
            @QueryParam("address") @Parameter(description = "Where they came from, exactly") String address) {
        var filter = new RequestFilter(query.search(), deviceId, outcome, address);
        return Listing.of(requests.page(filter, query.page(PhoneRequests.SORTS, "-id")));
    }
}
