// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.access.Permission.MESSAGE_SEND;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.account.ActivationLinks;
import io.demarc.jobs.Job;
import io.demarc.jobs.Run;
import io.demarc.jobs.RunPlans;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Money;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.ServiceProviders;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Currency;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Bulk messages: what one would do, and its start (AV-2, BA-1, BA-4). */
@Stateless
public class Campaigns {

    private static final int AT_A_TIME = 1000;

    @Inject
    Audience audience;

    @Inject
    GatewayRepository gateways;

    @Inject
    ServiceProviders providers;

    @Inject
    ActivationLinks links;

    @Inject
    RunPlans runs;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /** The text that is offered for a kind of message, in the language of the provider that sends it. */
    @Requires(MESSAGE_SEND)
    public String standardText(MessageKind kind, Long gatewayId) {
        var language = gatewayId == null
                ? "en"
                : provider(gateway(gatewayId).owner().providerId()).language();
        return MessageText.standard(kind, language);
    }

    /** The dry run: reads, counts and writes nothing. */
    @Requires(MESSAGE_SEND)
    public CampaignPreview preview(Campaign campaign) {
        return preview(
                campaign,
                tally -> walk(campaign, member -> {
                    tally.add(member);
                    return true;
                }));
    }

    /** Looks at the recipients, for as many previews of other texts to the same as somebody wants. */
    @Requires(MESSAGE_SEND)
    public AudienceSurvey survey(Campaign campaign) {
        var survey = new AudienceSurvey(campaign);
        walk(campaign, member -> {
            survey.add(member);
            return !survey.isTooVaried();
        });
        return survey;
    }

    /**
     * The dry run without reading the recipients again: the same figures, as long as these do not change.
     *
     * @param survey of the same recipients; with any other one this is {@link #preview(Campaign)}
     */
    @Requires(MESSAGE_SEND)
    public CampaignPreview preview(Campaign campaign, AudienceSurvey survey) {
        return survey.isFor(campaign) && !survey.isTooVaried() ? preview(campaign, survey::tell) : preview(campaign);
    }

    private CampaignPreview preview(Campaign campaign, Consumer<PreviewTally> counting) {
        var gateway = gateway(campaign.gatewayId());
        var provider = provider(gateway.owner().providerId());
        var text = MessageText.of(campaign.text(), campaign.kind());
        var link = campaign.kind().link() == null
                ? null
                : asInstallation(
                        provider.path(), () -> links.example(campaign.kind().link()));
        var tally = new PreviewTally(text, provider.name(), link);
        counting.accept(tally);
        return tally.preview(new Money(gateway.pricePerPart(), Currency.getInstance(provider.currency())));
    }

    /** @param visit tells whether to go on */
    private void walk(Campaign campaign, Predicate<Audience.Member> visit) {
        var provider = gateway(campaign.gatewayId()).owner();
        asInstallation(within(provider), () -> {
            var after = 0L;
            for (var members = audience.next(campaign, provider.providerId(), after, AT_A_TIME);
                    !members.isEmpty();
                    members = audience.next(campaign, provider.providerId(), after, AT_A_TIME)) {
                if (!members.stream().allMatch(visit)) {
                    return null;
                }
                after = members.get(members.size() - 1).account().id();
            }
            return null;
        });
    }

    /** @return the id of the run that sends it */
    @Requires(MESSAGE_SEND)
    public long start(Campaign campaign, String title) {
        var gateway = gateway(campaign.gatewayId());
        MessageText.of(campaign.text(), campaign.kind());
        var caller = CallContext.caller();
        var owner = within(gateway.owner());
        var run = new Run(
                owner,
                Job.BULK_SMS,
                title,
                CampaignJson.write(campaign),
                caller.operatorId(),
                caller.name(),
                clock.instant());
        run.confirm();
        var id = runs.add(run);
        var details = Map.of("kind", campaign.kind().name(), "gateway", gateway.name());
        deeds.fire(new Deed(Act.CAMPAIGN_STARTED, owner, "run", id, title, details));
        return id;
    }

    /** Nobody is reached whom the caller does not see, nor whom the gateway's provider does not serve. */
    private static TenantPath within(TenantPath provider) {
        var scope = CallContext.caller().scope();
        return scope.isSystem() ? provider : scope;
    }

    private SmsGateway gateway(Long id) {
        if (id == null) {
            throw new BusinessException(Problem.at("gateway", "required"));
        }
        return gateways.find(id)
                .filter(SmsGateway::isEnabled)
                .orElseThrow(() -> new BusinessException(Problem.at("gateway", "gateway.unknown")));
    }

    private ProviderFacts provider(long id) {
        var form = asInstallation(TenantPath.SYSTEM, () -> providers.get(id));
        return new ProviderFacts(id, form.name(), form.language(), form.currency());
    }

    private static <T> T asInstallation(TenantPath scope, Supplier<T> work) {
        return CallContext.callAs(Caller.worker("campaign", scope), work);
    }

    private record ProviderFacts(long id, String name, String language, String currency) {

        TenantPath path() {
            return TenantPath.provider(id);
        }
    }
}
