// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import static io.demarc.access.Permission.MESSAGE_SEND;

import io.demarc.access.Requires;
import io.demarc.account.AccountFilter;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.messaging.Campaign;
import io.demarc.messaging.CampaignPreview;
import io.demarc.messaging.Campaigns;
import io.demarc.messaging.MessageKind;
import io.demarc.messaging.Recipients;
import io.demarc.web.rest.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Messages")
public class CampaignResource {

    @Inject
    Campaigns campaigns;

    @POST
    @Path("/preview")
    @Requires(MESSAGE_SEND)
    @Operation(summary = "Say what a campaign would send, to whom and at what cost", description = "Sends nothing.")
    public CampaignPreview preview(CampaignRequest request) {
        return campaigns.preview(request.campaign(campaigns));
    }

    @POST
    @Requires(MESSAGE_SEND)
    @Operation(summary = "Send a message to many", description = "Answers with the run that sends it.")
    public Created.Item start(CampaignRequest request) {
        var title = request.title() == null ? String.valueOf(request.kind()) : request.title();
        return new Created.Item(campaigns.start(request.campaign(campaigns), title));
    }

    /**
     * A campaign as a program describes it.
     *
     * @param text with placeholders; the standard text of its kind unless said
     * @param accountIds chosen one by one; or else {@code filter}
     */
    public record CampaignRequest(
            MessageKind kind,
            String title,
            String text,
            Long gatewayId,
            List<Long> accountIds,
            AccountFilter filter,
            Boolean alsoActivated) {

        Campaign campaign(Campaigns campaigns) {
            if (kind == null) {
                throw new BusinessException(Problem.at("kind", "required"));
            }
            if ((accountIds == null) == (filter == null)) {
                throw new BusinessException(Problem.at("accountIds", "campaign.recipients"));
            }
            return new Campaign(
                    kind,
                    text == null ? campaigns.standardText(kind, gatewayId) : text,
                    gatewayId,
                    accountIds == null ? Recipients.matching(filter) : Recipients.chosen(accountIds),
                    Boolean.TRUE.equals(alsoActivated));
        }
    }
}
