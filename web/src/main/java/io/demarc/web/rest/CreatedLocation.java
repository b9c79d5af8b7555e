// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Says where something new is found. */
@Provider
public class CreatedLocation implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Created created) {
            response.setStatusInfo(Status.CREATED);
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            request.getUriInfo()
                                    .getAbsolutePathBuilder()
                                    .path(String.valueOf(created.id()))
                                    .build());
        }
    }
}
