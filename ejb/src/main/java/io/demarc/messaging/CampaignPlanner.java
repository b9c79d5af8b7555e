// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.access.Permission.WORK;

import io.demarc.access.Requires;
import io.demarc.jobs.RunPlans;
import io.demarc.kernel.TenantPath;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down whom a campaign's messages go to, before the first one leaves. */
@Stateless
public class CampaignPlanner {

    private static final int AT_A_TIME = 1000;

    @Inject
    Audience audience;

    @Inject
    MessageRepository messages;

    @Inject
    GatewayRepository gateways;

    @Inject
    RunPlans runs;

    @Inject
    Clock clock;

    /**
     * Writes down the next thousand recipients; how far it came is stored with them, so that whoever goes on after a
     * crash, on whichever node, writes nobody down twice.
     *
     * @return whether there may be more
     */
    @Requires(WORK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean planMore(long runId) {
        var run = runs.locked(runId);
        if (run.isPlanned()) {
            return false;
        }
        var campaign = CampaignJson.read(run.parameters());
        var providerId = gateways.get(campaign.gatewayId()).owner().providerId();
        var members = audience.next(campaign, providerId, run.plannedAfter(), AT_A_TIME);
        var item = run.totalItems();
        for (var member : members) {
            var account = member.account();
            messages.add(new SmsMessage(
                    new TenantPath(providerId, account.organizationId()),
                    runId,
                    ++item,
                    campaign.gatewayId(),
                    account.id(),
                    account.number(),
                    member.exclusion(),
                    clock.instant()));
        }
        if (members.isEmpty()) {
            run.planned();
        } else {
            run.planMore(
                    members.size(), members.get(members.size() - 1).account().id());
        }
        return !members.isEmpty();
    }
}
