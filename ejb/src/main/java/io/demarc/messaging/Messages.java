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
import java.util.List;
import java.util.Map;

/** What was sent to whom, and what became of it. */
@Stateless
public class Messages {

    public static final List<SortKey> SORTS = List.of(SortKey.id(), SortKey.text("recipient", "e.recipient"));

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
        message.settle(
                sent ? MessageState.ACCEPTED : MessageState.CANCELLED,
                SmsMessage.SETTLED_BY + CallContext.caller().name(),
                clock.instant());
        CallContext.runAs(Caller.worker(CallContext.caller().name(), message.owner()), () -> markSent(message, sent));
        deeds.fire(new Deed(
                Act.MESSAGE_SETTLED,
                message.owner(),
                "sms_message",
                id,
                message.recipient(),
                Map.of("state", message.state().name())));
    }

    private void markSent(SmsMessage message, boolean sent) {
        var run = CallContext.callAs(Caller.system("settle"), () -> runs.locked(message.runId()));
        run.settleDoubt(sent);
        if (sent && message.linkId() != null) {
            links.sent(
                    List.of(message.accountId()),
                    CampaignJson.read(run.parameters()).kind().link());
        }
    }
}
