// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import static io.demarc.access.Permission.MESSAGE_READ;
import static io.demarc.access.Permission.MESSAGE_SEND;

import io.demarc.access.Requires;
import io.demarc.jobs.Job;
import io.demarc.jobs.Runs;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Text;
import io.demarc.messaging.Campaign;
import io.demarc.messaging.CampaignPreview;
import io.demarc.messaging.Campaigns;
import io.demarc.messaging.MessageKind;
import io.demarc.messaging.MessageState;
import io.demarc.messaging.MessageText;
import io.demarc.messaging.Messages;
import io.demarc.messaging.Recipients;
import io.demarc.messaging.RunReasons;
import io.demarc.web.rest.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bulk messages (AV-2, BA-1). A campaign has the id of its run, which is watched, stopped and resumed there. */
@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Campaigns")
public class CampaignResource {

    @Inject
    Campaigns campaigns;

    @Inject
    Messages messages;

    @Inject
    Runs runs;

    @POST
    @Path("/preview")
    @Requires(MESSAGE_SEND)
    @Operation(summary = "Count what a campaign would send", description = "A dry run: it writes nothing.")
    public CampaignPreview preview(Order order) {
        return campaigns.preview(order.campaign(campaigns));
    }

    @POST
    @Requires(MESSAGE_SEND)
    @Operation(summary = "Send a campaign", description = "It starts at once as the run of the same id.")
    public Created.Item start(Order order) {
        return new Created.Item(campaigns.start(order.campaign(campaigns), order.named()));
    }

    @GET
    @Path("/{id}")
    @Requires(MESSAGE_READ)
    @Operation(
            summary = "Read a campaign and how many messages are in which state",
            description = "Needs the permission RUN_READ as well.")
    public CampaignReport get(@PathParam("id") long id) {
        var run = runs.get(id);
        if (run.job() != Job.BULK_SMS) {
            throw new NotFound();
        }
        return new CampaignReport(messages.campaign(run), messages.countByState(id), messages.reasons(id));
    }

    /** @param reasons why messages did not reach their recipients */
    public record CampaignReport(Campaign campaign, Map<MessageState, Long> messages, RunReasons reasons) {}

    @POST
    @Path("/{id}/settle")
    @Requires(MESSAGE_SEND)
    @Operation(
            summary = "Settle all messages of a campaign that are in doubt",
            description = "Those that did not leave count as failed.")
    public Settled settle(@PathParam("id") long id, MessageResource.Verdict verdict) {
        return new Settled(messages.settleAll(id, verdict.sent()));
    }

    /** @param messages how many were in doubt */
    public record Settled(int messages) {}

    /**
     * @param title how lists name it; null for the kind
     * @param text with placeholders; null for the standard text of the kind
     * @param recipients either accountIds, at most 1000, or a filter
     */
    public record Order(
            String title, MessageKind kind, String text, Long gatewayId, Recipients recipients, boolean alsoActivated) {

        private static final int MOST_CHOSEN = 1000;

        private Campaign campaign(Campaigns campaigns) {
            var problems = new Problems();
            problems.addIf(kind == null, "kind", "required");
            problems.addIf(gatewayId == null, "gateway", "required");
            problems.addIf(!isSomebody(), "recipients", "required");
            problems.noting("title", () -> Text.optional("title", title, 200));
            problems.addIf(
                    isSomebody()
                            && recipients.accountIds() != null
                            && recipients.accountIds().size() > MOST_CHOSEN,
                    "recipients.accountIds",
                    "account.tooMany",
                    MOST_CHOSEN);
            problems.throwIfAny();
            var written = text == null ? campaigns.standardText(kind, gatewayId) : text;
            var valid = MessageText.of(written, kind);
            return new Campaign(kind, valid.template(), gatewayId, ordered(), alsoActivated);
        }

        private boolean isSomebody() {
            return recipients != null && (recipients.accountIds() == null) != (recipients.filter() == null);
        }

        private Recipients ordered() {
            return recipients.accountIds() == null ? recipients : Recipients.chosen(recipients.accountIds());
        }

        private String named() {
            return Text.trimmed(title) == null ? kind.name() : title.strip();
        }
    }
}
