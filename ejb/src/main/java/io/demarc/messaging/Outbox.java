// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.access.Permission.WORK;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Requires;
import io.demarc.account.AccountRow;
import io.demarc.account.Accounts;
import io.demarc.account.ActivationLinks;
import io.demarc.account.IssuedLink;
import io.demarc.jobs.Counts;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunWork;
import io.demarc.jobs.Slice;
import io.demarc.messaging.gateway.Submission;
import io.demarc.tenancy.ServiceProviders;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes a slice of messages out and brings back what became of them (BA-5). Between the two calls the messages stand as
 * SUBMITTED: whatever happens, they are not taken out again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outbox {

    @Inject
    MessageRepository messages;

    @Inject
    PartRepository parts;

    @Inject
    GatewayRepository gateways;

    @Inject
    Accounts accounts;

    @Inject
    Audience audience;

    @Inject
    ActivationLinks links;

    @Inject
    ServiceProviders providers;

    @Inject
    RunWork runs;

    @Inject
    Clock clock;

    /**
     * Marks the waiting messages of the slice as SUBMITTED and gives out their texts. Those that a worker had out when
     * it died become UNKNOWN; those whose account is gone are cancelled, and those of an organization that is no longer
     * served are left out.
     */
    @Requires(WORK)
    public List<Outgoing> takeOut(RunDetail run, Slice slice) {
        var now = clock.instant();
        var items = messages.items(run.id(), slice.first(), slice.last());
        items.stream()
                .filter(message -> message.state() == MessageState.SUBMITTED)
                .forEach(message ->
                        message.settle(MessageState.UNKNOWN, MessageReason.of(MessageReason.Kind.WORKER_LOST), now));
        var waiting = items.stream()
                .filter(message -> message.state() == MessageState.QUEUED)
                .toList();
        return waiting.isEmpty() ? List.of() : takeOut(run, slice, waiting, now);
    }

    private List<Outgoing> takeOut(RunDetail run, Slice slice, List<SmsMessage> waiting, Instant now) {
        var campaign = CampaignJson.read(run.parameters());
        var gateway = gateways.get(campaign.gatewayId());
        var provider = providerName(gateway);
        var text = MessageText.of(campaign.text(), campaign.kind());
        var ids = waiting.stream().map(SmsMessage::accountId).toList();
        var recipients = accounts.rows(ids).stream().collect(toMap(AccountRow::id, identity()));
        var unserved = audience.unserved(campaign.kind(), recipients.values());
        var issued = campaign.kind().link() == null
                ? Map.<Long, IssuedLink>of()
                : links.issue(
                        served(recipients.values(), unserved.keySet()),
                        campaign.kind().link());
        var outgoing = new ArrayList<Outgoing>();
        var leaving = new ArrayList<Leaving>();
        for (var message : waiting) {
            var recipient = recipients.get(message.accountId());
            if (recipient == null) {
                message.settle(MessageState.CANCELLED, MessageReason.of(MessageReason.Kind.ACCOUNT_GONE), now);
                continue;
            }
            if (unserved.containsKey(recipient.organizationId())) {
                message.settle(
                        MessageState.SUPPRESSED, MessageReason.of(unserved.get(recipient.organizationId())), now);
                continue;
            }
            var link = issued.get(message.accountId());
            var rendered = text.render(recipient, provider, link == null ? null : link.url());
            var out = new Outgoing(
                    message.id(), gateway.sender(), message.recipient(), rendered, message.userReference());
            leaving.add(new Leaving(message, Segments.of(rendered).parts().size(), link == null ? null : link.id()));
            outgoing.add(out);
        }
        submit(run, slice, leaving, now);
        return outgoing;
    }

    private static List<Long> served(Collection<AccountRow> recipients, Set<Long> unservedOrganizations) {
        return recipients.stream()
                .filter(recipient -> !unservedOrganizations.contains(recipient.organizationId()))
                .map(AccountRow::id)
                .toList();
    }

    /** A message that is about to leave, in so many parts. */
    private record Leaving(SmsMessage message, int parts, Long linkId) {}

    /** Most slices are of one kind, which one statement stores. */
    private void submit(RunDetail run, Slice slice, List<Leaving> leaving, Instant now) {
        var kinds = leaving.stream().map(Leaving::parts).distinct().count();
        if (kinds == 1 && leaving.stream().allMatch(message -> message.linkId() == null)) {
            messages.submitAll(run.id(), slice, leaving.get(0).parts(), now);
        } else {
            leaving.forEach(out -> out.message().submit(out.parts(), out.linkId(), now));
        }
    }

    /** The provider's name stands in the text of an organization's message as well, which may not look at providers. */
    private String providerName(SmsGateway gateway) {
        return CallContext.callAs(
                Caller.system("outbox"),
                () -> providers.get(gateway.owner().providerId()).name());
    }

    /**
     * Stores what became of a slice. When some certainly did not leave they wait again, and the slice stays claimed for
     * another try; otherwise it is done.
     *
     * @return whether it is done
     */
    @Requires(WORK)
    public boolean bringBack(RunDetail run, Slice slice, List<Outcome> outcomes) {
        var now = clock.instant();
        var campaign = CampaignJson.read(run.parameters());
        var items = messages.items(run.id(), slice.first(), slice.last());
        var open = items.stream().filter(Outbox::isOpen).collect(toMap(SmsMessage::id, identity()));
        var news = outcomes.stream()
                .filter(outcome -> open.containsKey(outcome.messageId()))
                .toList();
        news.forEach(outcome -> storeParts(open.get(outcome.messageId()), outcome));
        var accepted = news.stream()
                .filter(outcome -> outcome.state() == MessageState.ACCEPTED)
                .map(outcome -> open.get(outcome.messageId()))
                .collect(toSet());
        if (accepted.size() == open.size() && open.values().stream().allMatch(Outbox::isOut)) {
            messages.acceptAll(run.id(), slice, now);
        } else {
            news.forEach(outcome -> bringBack(open.get(outcome.messageId()), outcome, now));
        }
        if (campaign.kind().link() != null && !accepted.isEmpty()) {
            links.sent(
                    accepted.stream().map(SmsMessage::accountId).toList(),
                    campaign.kind().link());
        }
        if (items.stream().anyMatch(message -> message.state() == MessageState.QUEUED)) {
            return false;
        }
        // All is written before the run is locked, which other workers wait for.
        messages.flush();
        runs.done(run.id(), slice, count(items, accepted));
        return true;
    }

    private static void bringBack(SmsMessage message, Outcome outcome, Instant now) {
        if (outcome.state() == MessageState.QUEUED) {
            message.takeBack();
        } else {
            message.settle(outcome.state(), outcome.reason(), now);
        }
    }

    private void storeParts(SmsMessage message, Outcome outcome) {
        for (var i = 0; i < outcome.parts().size(); i++) {
            if (outcome.parts().get(i) instanceof Submission.Accepted accepted) {
                parts.add(new SentPart(message, i + 1, accepted.gatewayMessageId()));
            }
        }
    }

    /** A receipt may have been quicker than the answer, or somebody settled a doubt: then there is nothing to store. */
    private static boolean isOpen(SmsMessage message) {
        return isOut(message) || message.state() == MessageState.UNKNOWN;
    }

    private static boolean isOut(SmsMessage message) {
        return message.state() == MessageState.SUBMITTED;
    }

    private static Counts count(List<SmsMessage> items, Set<SmsMessage> accepted) {
        var counts = Counts.NONE;
        for (var message : items) {
            counts = counts.plus(
                    switch (accepted.contains(message) ? MessageState.ACCEPTED : message.state()) {
                        case ACCEPTED, DELIVERED, UNDELIVERED, EXPIRED -> new Counts(1, 0, 0, 0);
                        case REJECTED -> new Counts(0, 0, 1, 0);
                        case UNKNOWN -> new Counts(0, 0, 0, 1);
                        case SUPPRESSED, CANCELLED -> new Counts(0, 1, 0, 0);
                        case QUEUED, SUBMITTED -> Counts.NONE;
                    });
        }
        return counts;
    }
}
