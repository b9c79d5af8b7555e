// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static io.demarc.access.Permission.ACCOUNT_READ;
import static io.demarc.access.Permission.ACCOUNT_WRITE;

import io.demarc.access.Requires;
import io.demarc.account.AccountImports;
import io.demarc.account.ImportOrder;
import io.demarc.account.ImportView;
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

/** Accounts from a CSV file (AC-7, AC-8). An import has the id of its run, which is confirmed and watched there. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Imports")
public class ImportResource {

    private static final String CSV = "text/csv";

    @Inject
    AccountImports imports;

    @POST
    @Consumes(CSV)
    @Requires(ACCOUNT_WRITE)
    @Operation(
            summary = "Check a CSV file of accounts",
            description = "A dry run: nothing is made until the run of the same id is confirmed. At most 50 MB.")
    public Created.Item stage(
            @QueryParam("groupId") Long groupId,
            @QueryParam("profileId") @Parameter(description = "The group's own profile unless said.") Long profileId,
            @QueryParam("fileName") @Parameter(description = "How lists name the file.") String fileName,
            InputStream file) {
        var named = Text.optional("fileName", fileName, 100);
        return new Created.Item(imports.stage(
                new ImportOrder(named == null ? "accounts.csv" : named, groupId, profileId), new SentFile(file)));
    }

    @GET
    @Path("/{id}")
    @Requires(ACCOUNT_READ)
    @Operation(summary = "Read what the check of a file found")
    public Checked get(@PathParam("id") long id) {
        return new Checked(imports.get(id), imports.countByProblem(id));
    }

    @GET
    @Path("/{id}/rejected")
    @Requires(ACCOUNT_READ)
    @Operation(summary = "List rejected rows with line, column and reason")
    public Listing<RejectedLine> rejected(@PathParam("id") long id, @BeanParam RejectedQuery query) {
        return query.answer(imports, id);
    }

    @GET
    @Path("/{id}/rejected.csv")
    @Produces(CSV)
    @Requires(ACCOUNT_READ)
    @Operation(summary = "Read the rejected rows as CSV", description = "It can be mended and sent again as it is.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput rejectedFile(@PathParam("id") long id, @BeanParam RejectedFileQuery query) {
        imports.get(id);
        return query.file(imports, id);
    }

    /** @param problems how many rows each problem has */
    public record Checked(ImportView file, Map<RowProblem, Long> problems) {}
}
