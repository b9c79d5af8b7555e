// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import static io.demarc.access.Permission.CALL_IMPORT;
import static io.demarc.access.Permission.CALL_READ;

import io.demarc.access.Requires;
import io.demarc.calls.intake.BatchAnswer;
import io.demarc.calls.intake.CallBatches;
import io.demarc.calls.intake.CallInput;
import io.demarc.calls.record.AsideGroup;
import io.demarc.calls.record.CallRef;
import io.demarc.calls.record.CallRow;
import io.demarc.calls.record.Calls;
import io.demarc.calls.record.CallsAside;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calls that were made (CL-1, CL-2). */
@Path("/calls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Calls")
public class CallResource {

    private static final String CSV = "text/csv";

    @Inject
    Calls calls;

    @Inject
    CallsAside aside;

    @Inject
    CallBatches batches;

    @GET
    @Requires(CALL_READ)
    @Operation(summary = "List calls", description = "The newest first, unless sort says otherwise.")
    public Listing<CallRow> list(@BeanParam ListQuery query, @BeanParam CallQuery which) {
        return Listing.of(calls.page(which.filter(query.search()), query.page(Calls.SORTS, "-started")));
    }

    @GET
    @Path("/file.csv")
    @Produces(CSV)
    @Requires(CALL_READ)
    @Operation(summary = "Read calls as CSV", description = "The oldest first: for instance all behind an invoice.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput file(@BeanParam CallQuery which) {
        var filter = which.filter();
        calls.count(filter, 1);
        return output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            calls.write(filter, text);
            text.flush();
        };
    }

    @GET
    @Path("/call")
    @Requires(CALL_READ)
    @Operation(summary = "Read a call", description = "Its ref stands in the list.")
    public CallRow get(@QueryParam("ref") String ref) {
        return calls.get(CallRef.parse(ref));
    }

    @POST
    @Requires(CALL_IMPORT)
    @Operation(
            summary = "Send calls",
            description = "At most 5 000 calls and 1 MB at a time. All good ones are stored, each once; the others are "
                    + "named. The same Idempotency-Key brings the same answer; with other calls it is refused.")
    public BatchAnswer send(
            @HeaderParam("Idempotency-Key") @Parameter(description = "A name of your own for these calls.") String key,
            @QueryParam("providerId")
                    @Parameter(description = "Whose calls they are; the caller's own provider unless said.")
                    Long providerId,
            Batch batch) {
        return batches.store(providerId, key, batch.calls());
    }

    @GET
    @Path("/set-aside")
    @Requires(CALL_IMPORT)
    @Operation(summary = "List calls that wait for a rate, grouped", description = "The 200 largest groups.")
    public Listing<AsideGroup> setAside() {
        return new Listing<>(aside.groups(), null, null);
    }

    @POST
    @Path("/ratings")
    @Requires(CALL_IMPORT)
    @Operation(
            summary = "Rate calls again that were set aside",
            description = "Starts a run at once, whose id is answered.")
    public Created.Item rateAgain(
            @QueryParam("providerId") @Parameter(description = "Whose calls; the caller's own provider unless said.")
                    Long providerId) {
        return new Created.Item(aside.rateAgain(providerId, "Rate again"));
    }

    /** The calls of a batch. */
    public record Batch(List<CallInput> calls) {}
}
