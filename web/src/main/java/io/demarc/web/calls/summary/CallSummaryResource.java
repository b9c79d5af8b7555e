// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import static io.demarc.access.Permission.CALL_READ;

import io.demarc.access.Requires;
import io.demarc.calls.summary.CallSummaries;
import io.demarc.calls.summary.SummaryFilter;
import io.demarc.calls.summary.SummaryInterval;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/call-summaries")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Calls")
public class CallSummaryResource {

    @Inject
    CallSummaries summaries;

    @Inject
    Clock clock;

    @GET
    @Requires(CALL_READ)
    @Operation(
            summary = "Read the summary of calls",
            description = "By hour for the last 24 hours (LIVE), or by day, week or month, in UTC; the newest first."
                    + " Only what stands here is billed. Costs are for those who hold COST_READ.")
    public SummaryDocument get(
            @QueryParam("interval") @Parameter(description = "DAILY unless said.") SummaryInterval interval,
            @QueryParam("organizationId") @Parameter(description = "Only the calls of this organization.")
                    Long organizationId,
            @QueryParam("until") @Parameter(description = "An instant in the last row; now unless said.")
                    Instant until) {
        var filter = new SummaryFilter(
                interval == null ? SummaryInterval.DAILY : interval,
                organizationId,
                until == null ? clock.instant() : until);
        return SummaryDocument.of(summaries.sheet(filter));
    }
}
