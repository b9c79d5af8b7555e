// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.jobs.RunDetail;
import io.demarc.jobs.RunState;
import io.demarc.kernel.Money;
import io.demarc.messaging.Campaign;
import io.demarc.messaging.GatewayContact;
import io.demarc.messaging.GatewayRow;
import io.demarc.messaging.Gateways;
import io.demarc.messaging.MessageFilter;
import io.demarc.messaging.MessageRow;
import io.demarc.messaging.MessageTally;
import io.demarc.messaging.Messages;
import io.demarc.messaging.RunReasons;
import io.demarc.store.PageRequest;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What the page of a run shows when the run sends messages (BA-3). A request asks about one run only. */
@Named
@RequestScoped
public class BulkSmsRun {

    private static final int FAILED_SHOWN = 10;
    private static final int REASONS_SHOWN = 12;

    @Inject
    Messages messages;

    @Inject
    Gateways gateways;

    @Inject
    Notices notices;

    @Inject
    Labels labels;

    @Inject
    Format format;

    @Inject
    Clock clock;

    private MessageTally tally;
    private RunReasons reasons;
    private GatewayRow gateway;

    public Campaign campaign(RunDetail run) {
        return messages.campaign(run);
    }

    public MessageTally tally(RunDetail run) {
        if (tally == null) {
            tally = messages.tally(run.id());
        }
        return tally;
    }

    public GatewayRow gateway(RunDetail run) {
        if (gateway == null) {
            gateway = gateways.row(campaign(run).gatewayId());
        }
        return gateway;
    }

    public GatewayContact contact(RunDetail run) {
        return gateways.contact(campaign(run).gatewayId());
    }

    /** What the parts cost that the gateway has got so far. */
    public Money cost(RunDetail run) {
        return gateway(run).price().times(tally(run).parts()).rounded();
    }

    /** "120 of 400 · 18 per second": slices are counted when they are whole, messages at once. */
    public String headline(RunDetail run) {
        var now = tally(run);
        var headline = labels.get("run.progress", now.done(), run.total());
        if (run.state() != RunState.RUNNING || run.resumed() > 0) {
            return headline;
        }
        var seconds = Duration.between(run.startedAt(), clock.instant()).toSeconds();
        var rate = seconds < 2 ? 0 : (now.done() - now.leftOut()) / seconds;
        return rate == 0 ? headline : headline + " · " + labels.get("run.rate", rate);
    }

    /** Why messages failed: the most frequent reasons. */
    public List<RunReasons.Count> failedReasons(RunDetail run) {
        return reasons(run).failed().stream().limit(REASONS_SHOWN).toList();
    }

    /** Why recipients were left out. */
    public List<RunReasons.Count> leftOutReasons(RunDetail run) {
        return reasons(run).leftOut();
    }

    private RunReasons reasons(RunDetail run) {
        if (reasons == null) {
            reasons = messages.reasons(run.id());
        }
        return reasons;
    }

    /** Takes an operator's word for all messages in doubt. */
    public String settleAll(RunDetail run, boolean sent) {
        var settled = messages.settleAll(run.id(), sent);
        notices.done(sent ? "bulkSms.settledAsSent" : "bulkSms.settledAsUnsent", settled);
        return ConsolePage.RUN.redirect("id=" + run.id());
    }

    /** The first ten that did not reach their recipient. */
    public List<MessageRow> failed(RunDetail run) {
        var first = new PageRequest(Messages.SORTS.get(0), true, null, FAILED_SHOWN);
        return messages.page(new MessageFilter(null, run.id(), null, null, true, null), first)
                .rows();
    }

    public List<Part> parts(RunDetail run) {
        var now = tally(run);
        return List.of(
                part("delivered", now.delivered(), "good"),
                part("accepted", now.accepted(), "running"),
                part("failed", now.failed(), "bad"),
                part("inDoubt", now.inDoubt(), "careful"),
                part("leftOut", now.leftOut(), "neutral"));
    }

    private Part part(String key, long count, String tone) {
        return new Part(labels.get("bulkSms." + key), count, format.number(count), tone);
    }

    /** A part of the progress bar, as {@code d:progress} wants it. */
    public record Part(String label, long count, String value, String tone) {}
}
