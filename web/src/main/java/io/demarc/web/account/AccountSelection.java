// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static java.util.stream.Collectors.joining;

import io.demarc.account.AccountChanges;
import io.demarc.account.AccountRow;
import io.demarc.account.BulkSwitch;
import io.demarc.account.LinkKind;
import io.demarc.account.Switched;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is done with the ticked lines of the list of accounts, or with all that match its filters. */
@Named
@ViewScoped
public class AccountSelection implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    AccountsPage list;

    @Inject
    BulkSwitch bulk;

    @Inject
    AccountChanges changes;

    @Inject
    Labels labels;

    @Inject
    Notices notices;

    @Inject
    ExternalContext faces;

    private transient List<AccountRow> rows;
    private boolean allMatching;
    private String reason;

    /** Goes to the page that sends text messages. */
    public void send(LinkKind kind) throws IOException {
        var recipients = allMatching ? list.with("all", "true") : "?accounts=" + joinedIds();
        redirect(ConsolePage.MESSAGE_SEND_PAGE, recipients + "&kind=" + kind);
    }

    public void disable() throws IOException {
        if (allMatching) {
            startRun(false, "account.run.disable");
        } else {
            tell("account.disabledMany", bulk.disable(ids(), reason));
        }
    }

    public void enable() throws IOException {
        if (allMatching) {
            startRun(true, "account.run.enable");
        } else {
            tell("account.enabledMany", bulk.enable(ids(), reason));
        }
    }

    /** Goes to the page that changes chosen fields. */
    public void edit() throws IOException {
        redirect(ConsolePage.ACCOUNT_BULK, allMatching ? list.with("all", "true") : "?ids=" + joinedIds());
    }

    /** More than a page: that takes a while and may partly fail. */
    private void startRun(boolean enabled, String title) throws IOException {
        var change = new HashMap<>(Map.of("enabled", String.valueOf(enabled)));
        if (reason != null) {
            change.put("reason", reason);
        }
        var run = changes.start(null, list.getNarrowing(), change, labels.get(title));
        redirect(ConsolePage.RUN, "?id=" + run);
    }

    private String joinedIds() {
        return ids().stream().map(String::valueOf).collect(joining(","));
    }

    private void tell(String key, Switched switched) throws IOException {
        notices.done(key, switched.done());
        if (switched.waiting() > 0) {
            notices.careful("account.waitingMany", switched.waiting());
        }
        redirect(ConsolePage.ACCOUNTS, list.with("cursor", null));
    }

    private void redirect(ConsolePage page, String query) throws IOException {
        faces.redirect(faces.getRequestContextPath() + page.path() + query);
    }

    private List<Long> ids() {
        return getRows().stream().map(AccountRow::id).toList();
    }

    /** How many an action would be for. */
    public int getCount() {
        return allMatching ? list.getCount() : getRows().size();
    }

    public List<AccountRow> getRows() {
        return rows == null ? List.of() : rows;
    }

    public void setRows(List<AccountRow> rows) {
        this.rows = rows;
    }

    public boolean isAllMatching() {
        return allMatching;
    }

    public void setAllMatching(boolean allMatching) {
        this.allMatching = allMatching;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
