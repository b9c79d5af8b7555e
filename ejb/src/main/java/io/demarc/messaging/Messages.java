// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.access.Permission.MESSAGE_READ;
import static io.demarc.access.Permission.MESSAGE_SEND;

import io.demarc.access.Act;
import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.account.ActivationLinks;
import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunPlans;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was sent to whom, and what became of it. */
@Stateless
public class Messages {

    public static final List<SortKey> SORTS = List.of(SortKey.id(), SortKey.text("recipient", "e.recipient"));

    private static final int AT_A_TIME = 1000;

    @Inject
    MessageRepository messages;

    @Inject
    ActivationLinks links;

    @Inject
    RunPlans runs;

    @Inject
    Event<Deed> deeds;

    @Inject
    Clock clock;

    @Requires(MESSAGE_READ)
    public Page<MessageRow> page(MessageFilter filter, PageRequest page) {
        return messages.page(filter, page);
    }

    @Requires(MESSAGE_READ)
    public int count(MessageFilter filter, int most) {
        return messages.count(filter, most);
    }

    @Requires(MESSAGE_READ)
    public Map<MessageState, Long> countByState(long runId) {
        return messages.countByState(runId);
    }

    /** How far the messages of a run are (BA-3). */
    @Requires(MESSAGE_READ)
    public MessageTally tally(long runId) {
        return MessageTally.of(messages.countByState(runId), messages.countFailed(runId), messages.countParts(runId));
    }

    /** Why messages of a run did not reach their recipients (BA-3). */
    @Requires(MESSAGE_READ)
    public RunReasons reasons(long runId) {
        return RunReasons.of(messages.countByReason(runId));
    }

    /** The campaign behind a run. */
    @Requires(MESSAGE_READ)
    public Campaign campaign(RunDetail run) {
        return CampaignJson.read(run.parameters());
    }

    /**
     * Settles a message in doubt by an operator's word.
     *
     * @param sent whether it left; if not it counts as failed and can be sent again by another run
     */
    @Requires(MESSAGE_SEND)
    public void settle(long id, boolean sent) {
        var message = messages.getLocked(id);
        if (message.state() != MessageState.UNKNOWN) {
            throw new BusinessException(Problem.of("message.settled"));
        }
        decide(message, sent);
        markSent(message.runId(), List.of(message), sent);
        deeds.fire(new Deed(
                Act.MESSAGE_SETTLED,
                message.owner(),
                "sms_message",
                id,
                message.recipient(),
                Map.of("state", message.state().name())));
    }

    /**
     * Settles all messages of a run that are in doubt and that the caller sees, by an operator's word.
     *
     * @param sent as for {@link #settle}
     * @return how many there were, at least one
     */
    @Requires(MESSAGE_SEND)
    public int settleAll(long runId, boolean sent) {
        var settled = new ArrayList<SmsMessage>();
        for (var doubts = messages.inDoubt(runId, AT_A_TIME);
                !doubts.isEmpty();
                doubts = messages.inDoubt(runId, AT_A_TIME)) {
            doubts.forEach(message -> decide(message, sent));
            settled.addAll(doubts);
        }
        if (settled.isEmpty()) {
            throw new BusinessException(Problem.of("message.noneInDoubt"));
        }
        // Workers, too, lock the run only after their messages.
        markSent(runId, settled, sent);
        tellOfAll(runId, sent, settled.size());
        return settled.size();
    }

    private void decide(SmsMessage message, boolean sent) {
        message.settle(
                sent ? MessageState.ACCEPTED : MessageState.CANCELLED,
                MessageReason.settledBy(CallContext.caller().name()),
                clock.instant());
    }

    private void tellOfAll(long runId, boolean sent, int settled) {
        var run = CallContext.callAs(Caller.system("settle"), () -> runs.locked(runId));
        var state = sent ? MessageState.ACCEPTED : MessageState.CANCELLED;
        deeds.fire(new Deed(
                Act.MESSAGE_SETTLED,
                CallContext.caller().scope().isSystem()
                        ? run.owner()
                        : CallContext.caller().scope(),
                "run",
                runId,
                run.title(),
                Map.of("state", state.name(), "messages", String.valueOf(settled))));
    }

    /** The account's status follows, which has its own permission. */
    private void markSent(long runId, List<SmsMessage> settled, boolean sent) {
        var run = CallContext.callAs(Caller.system("settle"), () -> runs.locked(runId));
        run.settleDoubts(settled.size(), sent);
        var accounts = settled.stream()
                .filter(message -> sent && message.linkId() != null)
                .map(SmsMessage::accountId)
                .toList();
        var worker =
                Caller.worker(CallContext.caller().name(), CallContext.caller().scope());
        var link = CampaignJson.read(run.parameters()).kind().link();
        for (var from = 0; from < accounts.size(); from += AT_A_TIME) {
            var some = accounts.subList(from, Math.min(accounts.size(), from + AT_A_TIME));
            CallContext.runAs(worker, () -> links.sent(some, link));
        }
    }
}
