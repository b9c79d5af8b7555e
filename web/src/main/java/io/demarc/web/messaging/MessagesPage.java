// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.messaging;

import io.demarc.access.CallContext;
import io.demarc.account.Accounts;
import io.demarc.jobs.Runs;
import io.demarc.messaging.MessageFilter;
import io.demarc.messaging.MessageRow;
import io.demarc.messaging.MessageState;
import io.demarc.messaging.Messages;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Newest;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What was sent to whom, the newest first; messages in doubt are settled here. */
@Named
@ViewScoped
public class MessagesPage extends ListPage<MessageRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Messages messages;

    @Inject
    Accounts accounts;

    @Inject
    Runs runs;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Notices notices;

    private transient MessageRow asked;
    private transient Set<Long> visibleRuns;
    private Long settling;
    private String runTitle;
    private String accountName;

    @Override
    public void open() {
        super.open();
        if (number("run") != null) {
            runTitle = runs.get(number("run")).title();
        }
        if (number("account") != null) {
            accountName = accounts.get(number("account")).details().username();
        }
        breadcrumb.in(CallContext.caller().scope()).here(ConsolePage.MESSAGES);
    }

    /** Opens the question about one message in doubt. */
    public void ask(MessageRow row) {
        asked = row;
        settling = row.id();
    }

    public String settle(boolean sent) {
        messages.settle(settling, sent);
        notices.done(sent ? "message.settledAsSent" : "message.settledAsUnsent");
        return ConsolePage.MESSAGES.redirect(with("cursor", filter("cursor")).substring(1));
    }

    @Override
    protected List<String> filters() {
        return List.of("state", "failed", "reason", "run", "account");
    }

    @Override
    protected List<SortKey> sorts() {
        return Messages.SORTS;
    }

    @Override
    protected Page<MessageRow> fetch(PageRequest page) {
        var found = messages.page(wanted(), Newest.first(page, filter("sort")));
        visibleRuns = runs.visible(found.rows().stream().map(MessageRow::runId).toList());
        return found;
    }

    /** Somebody of an organization sees its messages of a run of the whole provider, but not that run. */
    public boolean isRunVisible(MessageRow row) {
        return visibleRuns.contains(row.runId());
    }

    @Override
    protected int count(int most) {
        return messages.count(wanted(), most);
    }

    private MessageFilter wanted() {
        return new MessageFilter(
                filter("q"),
                number("run"),
                number("account"),
                word("state", MessageState.class),
                "true".equals(filter("failed")),
                filter("reason"));
    }

    /** Those that one looks for; the others are on their way and pass by. */
    public List<MessageState> getStates() {
        return List.of(
                MessageState.QUEUED,
                MessageState.ACCEPTED,
                MessageState.DELIVERED,
                MessageState.UNKNOWN,
                MessageState.SUPPRESSED);
    }

    /** The message that the open question is about. */
    public MessageRow getAsked() {
        return asked;
    }

    /** The title of the run that the list is narrowed to; null for all runs. */
    public String getRunTitle() {
        return runTitle;
    }

    /** The username of the account that the list is narrowed to; null for all. */
    public String getAccountName() {
        return accountName;
    }
}
