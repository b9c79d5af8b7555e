// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import static io.demarc.access.Permission.RATE_READ;
import static io.demarc.access.Permission.RATE_WRITE;

import io.demarc.access.Requires;
import io.demarc.calls.rating.CardComparisons;
import io.demarc.calls.rating.CardVersionView;
import io.demarc.calls.rating.CardVersions;
import io.demarc.calls.rating.PriceChange;
import io.demarc.calls.rating.PriceMove;
import io.demarc.calls.rating.RateFiles;
import io.demarc.calls.rating.RateImport;
import io.demarc.calls.rating.RateRow;
import io.demarc.calls.rating.VersionComparison;
import io.demarc.web.imports.SentFile;
import io.demarc.web.rest.Languages;
import io.demarc.web.rest.ListQuery;
import io.demarc.web.rest.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/rate-card-versions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Rate cards")
public class RateVersionResource {

    private static final String CSV = "text/csv";

    @Inject
    CardVersions versions;

    @Inject
    RateFiles files;

    @Inject
    CardComparisons comparisons;

    @Context
    HttpHeaders headers;

    @GET
    @Requires(RATE_READ)
    @Operation(summary = "Read a version of a rate card")
    public CardVersionView get(@PathParam("id") long id) {
        return versions.get(id);
    }

    @DELETE
    @Requires(RATE_WRITE)
    @Operation(summary = "Discard a draft")
    public void discard(@PathParam("id") long id) {
        versions.discard(id);
    }

    @GET
    @Path("/rates")
    @Requires(RATE_READ)
    @Operation(summary = "List the rates of a version")
    public Listing<RateRow> rates(@PathParam("id") long id, @BeanParam ListQuery query) {
        return Listing.of(versions.rates(id, query.search(), query.page(CardVersions.SORTS)));
    }

    @GET
    @Path("/rates.csv")
    @Produces(CSV)
    @Requires(RATE_READ)
    @Operation(summary = "Read all rates of a version as CSV", description = "It can be imported as it is.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput file(@PathParam("id") long id) {
        versions.get(id);
        return output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            files.write(id, text);
            text.flush();
        };
    }

    @PUT
    @Path("/rates")
    @Consumes(CSV)
    @Requires(RATE_WRITE)
    @Operation(
            summary = "Replace the rates of a draft by a CSV file",
            description = "All of the file or nothing: when lines are refused, imported is false and they are named. At"
                    + " most 50 MB and 200 000 lines.")
    public ReadRates fill(@PathParam("id") long id, InputStream file) {
        return ReadRates.of(files.fill(id, new SentFile(file)), Languages.of(headers.getAcceptableLanguages()));
    }

    @POST
    @Path("/publish")
    @Requires(RATE_WRITE)
    @Operation(
            summary = "Publish a draft",
            description =
                    "Calls that begin at effectiveFrom or later are rated by it; now unless said. Only a card's first"
                            + " version may hold for the past.")
    public void publish(@PathParam("id") long id, RatePublication publication) {
        versions.publish(id, publication.effectiveFrom());
    }

    @POST
    @Path("/withdraw")
    @Requires(RATE_WRITE)
    @Operation(summary = "Withdraw a published version", description = "Only before it takes effect.")
    public void withdraw(@PathParam("id") long id) {
        versions.withdraw(id);
    }

    @GET
    @Path("/comparison")
    @Requires(RATE_READ)
    @Operation(
            summary = "Compare a version with an earlier one",
            description = "Rates are the same when prefix and beginning of validity are.")
    public ComparedVersions compare(
            @PathParam("id") long id,
            @QueryParam("beforeId")
                    @Parameter(description = "The earlier version; the one that was published before unless said.")
                    Long beforeId) {
        return ComparedVersions.of(comparisons.compare(beforeId, id));
    }

    /** @param effectiveFrom null for now */
    public record RatePublication(Instant effectiveFrom) {}

    /**
     * @param same how many rates are alike
     * @param counts how many changed in which way
     */
    public record ComparedVersions(int same, Map<PriceMove, Integer> counts, List<PriceChange> changes) {

        static ComparedVersions of(VersionComparison comparison) {
            return new ComparedVersions(comparison.same(), comparison.counts(), comparison.changes());
        }
    }

    /**
     * @param rates how many the file has
     * @param refused the first 200 of the lines that were refused
     */
    public record ReadRates(boolean imported, int rates, int refusedCount, List<RefusedRate> refused) {

        static ReadRates of(RateImport result, Locale language) {
            return new ReadRates(
                    result.isDone(),
                    result.rates(),
                    result.refusedCount(),
                    result.refused().stream()
                            .map(line -> new RefusedRate(
                                    line.line(),
                                    line.rejection().column() == null
                                            ? null
                                            : line.rejection().column().header(),
                                    line.rejection().problem().name(),
                                    line.rejection().text(language)))
                            .toList());
        }
    }

    /**
     * @param line of the file, from 1
     * @param column null when it is about the whole line
     */
    public record RefusedRate(long line, String column, String problem, String reason) {}
}
