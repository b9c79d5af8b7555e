// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static java.util.stream.Collectors.joining;

import io.demarc.account.AccountRow;
import io.demarc.account.BulkSwitch;
import io.demarc.account.LinkKind;
import io.demarc.account.Switched;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

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
    Notices notices;

    @Inject
    ExternalContext faces;

    private transient List<AccountRow> rows;
    private boolean allMatching;
    private String reason;

    /** Goes to the page that sends text messages. */
    public void send(LinkKind kind) throws IOException {
        var recipients = allMatching
                ? list.with("all", "true")
                : "?accounts=" + ids().stream().map(String::valueOf).collect(joining(","));
        redirect(ConsolePage.MESSAGE_SEND_PAGE, recipients + "&kind=" + kind);
    }

    public void disable() throws IOException {
        var switched = allMatching ? bulk.disable(list.asked(), reason) : bulk.disable(ids(), reason);
        tell("account.disabledMany", switched);
    }

    public void enable() throws IOException {
        var switched = allMatching ? bulk.enable(list.asked(), reason) : bulk.enable(ids(), reason);
        tell("account.enabledMany", switched);
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
