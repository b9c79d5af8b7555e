// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.jobs;

import static io.demarc.access.Permission.RUN_CONTROL;
import static io.demarc.access.Permission.RUN_READ;

import io.demarc.access.Requires;
import io.demarc.jobs.Counts;
import io.demarc.jobs.Job;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunFilter;
import io.demarc.jobs.RunRow;
import io.demarc.jobs.RunState;
import io.demarc.jobs.Runs;
import io.demarc.kernel.TenantPath;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/runs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Runs")
public class RunResource {

    @Inject
    Runs runs;

    @GET
    @Requires(RUN_READ)
    @Operation(summary = "List runs", description = "The newest first, unless sort says otherwise.")
    public Listing<RunRow> list(
            @BeanParam ListQuery query, @QueryParam("job") Job job, @QueryParam("state") RunState state) {
        var filter = new RunFilter(query.search(), job, state);
        return Listing.of(runs.page(filter, query.page(Runs.SORTS, "-id")));
    }

    @GET
    @Path("/{id}")
    @Requires(RUN_READ)
    @Operation(summary = "Read a run and its progress")
    public Progress get(@PathParam("id") long id) {
        return Progress.of(runs.get(id));
    }

    @POST
    @Path("/{id}/confirm")
    @Requires(RUN_CONTROL)
    @Operation(summary = "Start what a dry run showed")
    public void confirm(@PathParam("id") long id) {
        runs.confirm(id);
    }

    @POST
    @Path("/{id}/discard")
    @Requires(RUN_CONTROL)
    @Operation(summary = "Give up what a dry run showed")
    public void discard(@PathParam("id") long id) {
        runs.discard(id);
    }

    @POST
    @Path("/{id}/stop")
    @Requires(RUN_CONTROL)
    @Operation(summary = "Stop a run", description = "Workers finish what they have in hand, which takes seconds.")
    public void stop(@PathParam("id") long id) {
        runs.stop(id);
    }

    @POST
    @Path("/{id}/resume")
    @Requires(RUN_CONTROL)
    @Operation(summary = "Resume a stopped or failed run")
    public void resume(@PathParam("id") long id) {
        runs.resume(id);
    }

    /** How far a run is; what its job remembers for itself stays inside. */
    public record Progress(
            long id,
            TenantPath owner,
            Job job,
            String title,
            RunState state,
            String ownerName,
            long total,
            Counts counts,
            String failure,
            Instant createdAt,
            Instant startedAt,
            Instant endedAt,
            int resumed) {

        static Progress of(RunDetail run) {
            return new Progress(
                    run.id(),
                    run.owner(),
                    run.job(),
                    run.title(),
                    run.state(),
                    run.ownerName(),
                    run.total(),
                    run.counts(),
                    run.failure(),
                    run.createdAt(),
                    run.startedAt(),
                    run.endedAt(),
                    run.resumed());
        }
    }
}
