// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.audit;

import static io.demarc.access.Permission.AUDIT_READ;

import io.demarc.access.Act;
import io.demarc.access.Requires;
import io.demarc.audit.AuditFilter;
import io.demarc.audit.AuditLog;
import io.demarc.audit.AuditRow;
import io.demarc.audit.AuditView;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Audit log")
public class AuditResource {

    @Inject
    AuditLog log;

    @GET
    @Requires(AUDIT_READ)
    @Operation(summary = "List audit entries", description = "The newest first, unless sort says otherwise.")
    public Listing<AuditRow> list(
            @BeanParam ListQuery query,
            @QueryParam("who") @Parameter(description = "The login of who did it, or on whose behalf.") String who,
            @QueryParam("action") Act.Verb action,
            @QueryParam("table") @Parameter(description = "For instance organization.") String table,
            @QueryParam("objectId") @Parameter(description = "The primary key in the table.") Long objectId,
            @QueryParam("providerId") @Parameter(description = "Everything in this provider.") Long providerId,
            @QueryParam("organizationId") @Parameter(description = "Everything in this organization.")
                    Long organizationId,
            @QueryParam("from") @Parameter(description = "The first instant.") Instant from,
            @QueryParam("to") @Parameter(description = "The first instant after.") Instant to) {
        var filter =
                new AuditFilter(query.search(), who, action, table, objectId, providerId, organizationId, from, to);
        return Listing.of(log.page(filter, query.page(AuditLog.SORTS, "-id")));
    }

    @GET
    @Path("/{id}")
    @Requires(AUDIT_READ)
    @Operation(summary = "Read an audit entry with what changed")
    public AuditView get(@PathParam("id") long id) {
        return log.get(id);
    }
}
