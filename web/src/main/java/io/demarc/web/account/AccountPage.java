// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountView;
import io.demarc.account.Accounts;
import io.demarc.account.HistoryRow;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;

/** One account: its state, its history, its configuration, and what can be done with it (AC-10, AC-11). */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final List<String> TABS = List.of("state", "history", "configuration");

    private static final long serialVersionUID = 1;

    @Inject
    Accounts accounts;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private String tab;
    private String reason;
    private transient AccountView account;
    private transient List<HistoryRow> history;
    private transient String password;

    /** Called when the page is opened. */
    public void open() {
        var details = getAccount().details();
        breadcrumb
                .in(account.owner())
                .page(ConsolePage.GROUPS, "")
                .link(account.groupName(), ConsolePage.ACCOUNTS, "?group=" + details.groupId())
                .here(details.username());
    }

    public String disable() {
        accounts.disable(id, reason);
        notices.done("account.disabled", getAccount().details().username());
        return again();
    }

    public String enable() {
        accounts.enable(id, reason);
        notices.done("account.enabled", getAccount().details().username());
        return again();
    }

    public String revokeKeys() {
        accounts.revokeKeys(id, reason);
        notices.done("account.keysRevoked", getAccount().details().username());
        return again();
    }

    public String delete() {
        var details = getAccount().details();
        accounts.delete(id);
        notices.careful("account.deleted", details.username(), account.number());
        return ConsolePage.ACCOUNTS.redirect("group=" + details.groupId());
    }

    /** Shows the SIP password until the page is left. */
    public void reveal() {
        password = accounts.revealPassword(id);
    }

    /** Gives the SIP password to the browser's clipboard without showing it. */
    public void copy() {
        PrimeFaces.current().ajax().addCallbackParam("copy", accounts.revealPassword(id));
    }

    private String again() {
        return ConsolePage.ACCOUNT.redirect("id=" + id + "&tab=" + getTab());
    }

    public AccountView getAccount() {
        if (account == null) {
            account = accounts.get(id);
        }
        return account;
    }

    /** The newest first. */
    public List<HistoryRow> getHistory() {
        if (history == null) {
            history = accounts.history(id);
        }
        return history;
    }

    /** How far its activation is (AV-1). */
    public AccountProgress getProgress() {
        return AccountProgress.of(getAccount().status(), getHistory());
    }

    /** Why text messages do not reach it; null when they may (AV-3). */
    public NumberDoubt getDoubt() {
        return NumberDoubt.about(getAccount().number());
    }

    /** The SIP password after it was asked for, else null. */
    public String getPassword() {
        return password;
    }

    public String getTab() {
        return tab != null && TABS.contains(tab) ? tab : TABS.get(0);
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
