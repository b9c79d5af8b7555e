// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import static io.demarc.access.Permission.RATE_READ;

import io.demarc.access.Requires;
import io.demarc.calls.rating.AskedCall;
import io.demarc.calls.rating.PriceExplanation;
import io.demarc.calls.rating.PriceExplanations;
import io.demarc.kernel.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/price-explanations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Rate cards")
public class PriceExplanationResource {

    @Inject
    PriceExplanations explanations;

    @Inject
    Clock clock;

    @POST
    @Requires(RATE_READ)
    @Operation(
            summary = "Ask what a call would cost, and why",
            description = "By the cards that hold for the organization now. Nothing is stored.")
    public PriceExplanation explain(PriceQuestion question) {
        new Problems()
                .addIf(question.organizationId() == null, "organizationId", "required")
                .addIf(question.seconds() == null, "seconds", "required")
                .throwIfAny();
        return explanations.explain(new AskedCall(
                question.organizationId(),
                question.callee(),
                question.startedAt() == null ? clock.instant() : question.startedAt(),
                question.seconds()));
    }

    /** @param startedAt null for now */
    public record PriceQuestion(Long organizationId, String callee, Instant startedAt, Integer seconds) {}
}
