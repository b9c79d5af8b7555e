// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountDetails;
import io.demarc.account.AccountView;
import io.demarc.account.Accounts;
import io.demarc.account.GroupRow;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Changes an account: everything but its numbers (AC-3), and its SIP password. */
@Named
@ViewScoped
public class AccountEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Accounts accounts;

    @Inject
    AccountChoices choices;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private transient AccountView account;
    private AccountFields fields;
    private String password;
    private String repeated;

    /** Called when the page is opened. */
    public void open() {
        fields = new AccountFields(getAccount().details());
        breadcrumb
                .in(account.owner())
                .page(ConsolePage.GROUPS, "")
                .link(account.groupName(), ConsolePage.ACCOUNTS, "?group=" + fields.getGroup())
                .link(fields.getUsername(), ConsolePage.ACCOUNT, "?id=" + id)
                .here(ConsolePage.ACCOUNT_EDIT);
    }

    public String save() {
        accounts.update(id, details());
        notices.done("account.updated", fields.getUsername().strip());
        return ConsolePage.ACCOUNT.redirect("id=" + id);
    }

    /** What is typed at this moment. */
    public AccountDetails details() {
        fields.typeChosen();
        return fields.details();
    }

    public String changePassword() {
        accounts.changePassword(id, password, repeated);
        notices.done("account.passwordChanged");
        return ConsolePage.ACCOUNT.redirect("id=" + id + "&tab=configuration");
    }

    /** An account stays in its organization. */
    public List<GroupRow> getGroups() {
        return choices.groups(
                getAccount().owner().organizationId(), account.details().groupId());
    }

    public AccountView getAccount() {
        if (account == null) {
            account = accounts.get(id);
        }
        return account;
    }

    public AccountFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
