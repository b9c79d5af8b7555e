// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.access.Permission.WORK;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.account.ActivationLinks;
import io.demarc.jobs.RunPlans;
import io.demarc.kernel.PhoneNumber;
import io.demarc.kernel.TenantPath;
import io.demarc.messaging.gateway.DeliveryReceipt;
import io.demarc.messaging.gateway.InboundMessage;
import io.demarc.messaging.gateway.ReceiptState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Stores what gateways report. The same report twice changes nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Receipts {

    /** The words that stop bulk messages (SM-5). */
    private static final Set<String> STOP_WORDS =
            Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT");

    @Inject
    MessageRepository messages;

    @Inject
    PartRepository parts;

    @Inject
    GatewayRepository gateways;

    @Inject
    OptOutRepository optOuts;

    @Inject
    ActivationLinks links;

    @Inject
    RunPlans runs;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    /**
     * Receipts of one gateway that came together.
     *
     * @return those whose id nobody knows: their answer is not stored yet, or was lost
     */
    @Requires(WORK)
    public List<DeliveryReceipt> received(long gatewayId, List<DeliveryReceipt> receipts) {
        var finals =
                receipts.stream().filter(receipt -> receipt.state().isFinal()).toList();
        var known = new HashMap<String, ReportedPart>();
        parts.reported(
                        gateways.twins(gatewayId),
                        finals.stream().map(DeliveryReceipt::gatewayMessageId).toList())
                .forEach(part -> known.put(part.gatewayMessageId(), part));
        var fates = new LinkedHashMap<Fate, List<ReportedPart>>();
        for (var receipt : finals) {
            var part = known.get(receipt.gatewayMessageId());
            if (part != null) {
                fates.computeIfAbsent(Fate.of(receipt), fate -> new ArrayList<>())
                        .add(part);
            }
        }
        fates.forEach(this::store);
        settleWhole(
                known.values().stream()
                        .filter(part -> !part.isWholeMessage())
                        .map(ReportedPart::messageId)
                        .collect(toSet()),
                finals);
        return finals.stream()
                .filter(receipt -> !known.containsKey(receipt.gatewayMessageId()))
                .toList();
    }

    /** Most messages have one part, and most receipts say the same: these are stored by two statements. */
    private void store(Fate fate, List<ReportedPart> those) {
        parts.become(fate.state(), those.stream().map(ReportedPart::id).toList());
        messages.settleAccepted(
                those.stream()
                        .filter(ReportedPart::isWholeMessage)
                        .map(ReportedPart::messageId)
                        .toList(),
                fate.state(),
                fate.reason(),
                clock.instant());
    }

    private record Fate(MessageState state, MessageReason reason) {

        static Fate of(DeliveryReceipt receipt) {
            return new Fate(Receipts.state(receipt.state()), Receipts.reason(receipt));
        }
    }

    /** Null for one that says that it was delivered. */
    private static MessageReason reason(DeliveryReceipt receipt) {
        return receipt.state() == ReceiptState.DELIVERED
                ? null
                : MessageReason.ofReceipt(receipt.state(), receipt.errorCode());
    }

    /**
     * A receipt for an id that was never told to us: its message was in flight when the answer was lost. Our reference
     * in the receipt says which one it was.
     *
     * @return whether there was such a message
     */
    @Requires(WORK)
    public boolean receivedForDoubt(long gatewayId, DeliveryReceipt receipt) {
        var found = messages.inDoubt(gateways.twins(gatewayId), receipt.recipient()).stream()
                .filter(message -> receipt.userReference() < 0 || message.userReference() == receipt.userReference())
                .findFirst();
        found.ifPresent(message -> settle(message, receipt));
        return found.isPresent();
    }

    /** A message of several parts reached its recipient when all its parts did. */
    private void settleWhole(Set<Long> messageIds, List<DeliveryReceipt> receipts) {
        if (messageIds.isEmpty()) {
            return;
        }
        Map<Long, List<SentPart>> byMessage = parts.of(messageIds).stream().collect(groupingBy(SentPart::messageId));
        var reasons = new HashMap<String, MessageReason>();
        receipts.forEach(receipt -> reasons.put(receipt.gatewayMessageId(), reason(receipt)));
        for (var message : messages.allLocked(messageIds)) {
            var states =
                    byMessage.get(message.id()).stream().map(SentPart::state).toList();
            if (message.state() != MessageState.ACCEPTED || states.contains(MessageState.ACCEPTED)) {
                continue;
            }
            var worst = states.stream()
                    .filter(state -> state != MessageState.DELIVERED)
                    .findFirst()
                    .orElse(MessageState.DELIVERED);
            var reason = byMessage.get(message.id()).stream()
                    .map(part -> reasons.get(part.gatewayMessageId()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> reasonOfEarlier(worst));
            message.settle(worst, reason, clock.instant());
        }
    }

    /** The part that did not arrive was told of before, and only its state was kept. */
    private static MessageReason reasonOfEarlier(MessageState worst) {
        return worst == MessageState.DELIVERED
                ? null
                : MessageReason.ofReceipt(ReceiptState.valueOf(worst.name()), null);
    }

    private void settle(SmsMessage message, DeliveryReceipt receipt) {
        var wasCounted = message.state() == MessageState.UNKNOWN;
        var state = state(receipt.state());
        message.settle(state, reason(receipt), clock.instant());
        if (wasCounted) {
            runs.locked(message.runId()).settleDoubt(state.isSent());
        }
        markSent(message);
    }

    private void markSent(SmsMessage message) {
        if (message.linkId() == null || !message.state().isSent()) {
            return;
        }
        var campaign = CampaignJson.read(runs.locked(message.runId()).parameters());
        links.sent(List.of(message.accountId()), campaign.kind().link());
    }

    private static MessageState state(ReceiptState reported) {
        return switch (reported) {
            case DELIVERED -> MessageState.DELIVERED;
            case EXPIRED -> MessageState.EXPIRED;
            case REJECTED -> MessageState.REJECTED;
            case UNDELIVERED, DELETED -> MessageState.UNDELIVERED;
            case ENROUTE, ACCEPTED, UNKNOWN -> MessageState.ACCEPTED;
        };
    }

    /** A telephone answered: STOP and its like end bulk messages of this provider to it (SM-5). */
    @Requires(WORK)
    public void inbound(long gatewayId, InboundMessage message) {
        var word = message.text().strip().toUpperCase(Locale.ROOT);
        if (STOP_WORDS.contains(word)) {
            var provider = TenantPath.provider(gateways.get(gatewayId).owner().providerId());
            var number = PhoneNumber.typed(message.sender()).value();
            if (optOuts.add(provider.providerId(), number, word, clock.instant())) {
                deeds.fire(new Deed(Act.OPTED_OUT, provider, "opt_out", null, number, Map.of("keyword", word)));
            }
        }
    }
}
