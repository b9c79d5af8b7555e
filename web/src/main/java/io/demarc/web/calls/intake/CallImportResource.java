// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.intake;

import static io.demarc.access.Permission.CALL_IMPORT;
import static io.demarc.access.Permission.CALL_READ;

import io.demarc.access.Requires;
import io.demarc.calls.intake.CallImportOrder;
import io.demarc.calls.intake.CallImports;
import io.demarc.calls.intake.CallPreview;
import io.demarc.imports.FileView;
import io.demarc.imports.RowProblem;
import io.demarc.kernel.Text;
import io.demarc.web.imports.RejectedFileQuery;
import io.demarc.web.imports.RejectedLine;
import io.demarc.web.imports.RejectedQuery;
import io.demarc.web.imports.SentFile;
import io.demarc.web.rest.Created;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls from a CSV file (CL-1). An import has the id of its run, which is confirmed and watched there. */
@Path("/call-imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Imports of calls")
public class CallImportResource {

    private static final String CSV = "text/csv";

    @Inject
    CallImports imports;

    @POST
    @Consumes({CSV, "application/gzip"})
    @Requires(CALL_IMPORT)
    @Operation(
            summary = "Send a file of calls",
            description = "A dry run: no call is stored until the run of the same id is confirmed, or start is true. "
                    + "At most 4 GB without compression.")
    public Created.Item stage(
            @QueryParam("providerId")
                    @Parameter(description = "Whose calls they are; the caller's own provider unless said.")
                    Long providerId,
            @QueryParam("mappingId")
                    @Parameter(description = "How the file is written; the documented format unless said.")
                    Long mappingId,
            @QueryParam("fileName") @Parameter(description = "How lists name the file.") String fileName,
            @QueryParam("start") @Parameter(description = "true to import it at once, without a dry run.")
                    Boolean start,
            InputStream file) {
        var named = Text.optional("fileName", fileName, 100);
        var order = new CallImportOrder(providerId, mappingId, named == null ? "calls.csv" : named);
        var content = new SentFile(file);
        return new Created.Item(
                Boolean.TRUE.equals(start) ? imports.start(order, content) : imports.stage(order, content));
    }

    @GET
    @Path("/{id}")
    @Requires(CALL_READ)
    @Operation(summary = "Read how a file is understood")
    public CheckedCalls get(@PathParam("id") long id) {
        return new CheckedCalls(
                imports.get(id), imports.countByProblem(id), imports.preview(id).orElse(null));
    }

    @GET
    @Path("/{id}/rejected")
    @Requires(CALL_READ)
    @Operation(summary = "List rejected rows with line, column and reason")
    public Listing<RejectedLine> rejected(@PathParam("id") long id, @BeanParam RejectedQuery query) {
        return query.answer(imports, id);
    }

    @GET
    @Path("/{id}/rejected.csv")
    @Produces(CSV)
    @Requires(CALL_READ)
    @Operation(summary = "Read the rejected rows as CSV", description = "It can be mended and sent again as it is.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput rejectedFile(@PathParam("id") long id, @BeanParam RejectedFileQuery query) {
        imports.get(id);
        return query.file(imports, id);
    }

    /**
     * @param problems how many rows each problem has, of those that were imported
     * @param preview what the first thousand records come to; null once they are imported
     */
    public record CheckedCalls(FileView file, Map<RowProblem, Long> problems, CallPreview preview) {}
}
