// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.access.CallContext;
import io.demarc.account.AccountDetails;
import io.demarc.account.Accounts;
import io.demarc.account.Creation;
import io.demarc.account.GroupRow;
import io.demarc.account.Groups;
import io.demarc.account.NewAccount;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Makes an account: everything typed, or by profile and then activated by its user (AC-7). */
@Named
@ViewScoped
public class AccountNewPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Accounts accounts;

    @Inject
    Groups groups;

    @Inject
    AccountChoices choices;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private String way;
    private Long group;
    private AccountFields fields;
    private String number;
    private String secondNumber;
    private String password;
    private String repeated;
    private List<String> offers = List.of();

    /** Called when the page is opened. */
    public void open() {
        var chosen = group == null ? null : groups.get(group);
        var profile = chosen == null || !isWizard() ? null : chosen.profileId();
        fields = new AccountFields(AccountDetails.defaults(offered(group), group, profile));
        breadcrumb.in(getPlace()).page(ConsolePage.GROUPS, "");
        if (chosen != null) {
            breadcrumb.link(chosen.name(), ConsolePage.ACCOUNTS, "?group=" + group);
        }
        breadcrumb.here(ConsolePage.ACCOUNT_NEW);
    }

    public void offerAnother() {
        var next = offers.indexOf(fields.getUsername()) + 1;
        if (next == 0 || next == offers.size()) {
            offers = accounts.offerUsernames(fields.getGroup());
            next = 0;
        }
        fields.setUsername(offers.isEmpty() ? null : offers.get(next));
    }

    private String offered(Long inGroup) {
        offers = accounts.offerUsernames(inGroup);
        return offers.isEmpty() ? null : offers.get(0);
    }

    /** Usernames that were free when the page was opened. */
    public List<String> getOffers() {
        return offers;
    }

    /** Whether the organization of the chosen group has number blocks and all of their numbers are in use (CU-8). */
    public boolean isFull() {
        return offers.isEmpty();
    }

    public String save() {
        var created = accounts.create(creation(), asked());
        notices.done(
                isWizard() ? "account.createdWizard" : "account.createdPlain",
                fields.getUsername().strip());
        return ConsolePage.ACCOUNT.redirect("id=" + created);
    }

    public Creation creation() {
        return isWizard() ? Creation.WIZARD : Creation.PLAIN;
    }

    /** What is typed at this moment. */
    public NewAccount asked() {
        fields.typeChosen();
        return new NewAccount(password, repeated, number, secondNumber, fields.details());
    }

    /** Why no text message will reach what is typed as the number; null when one may (AV-3). */
    public NumberDoubt getDoubt() {
        return fields.isDeskPhone() ? null : NumberDoubt.about(number);
    }

    /** The groups to choose from, and the one that the address names even when it is not among the first. */
    public List<GroupRow> getGroups() {
        return choices.groups(null, group);
    }

    /** The chosen group gives its accounts a profile, and usernames from the blocks of its organization. */
    public void groupChosen() {
        if (fields.getUsername() == null || offers.contains(fields.getUsername())) {
            fields.setUsername(offered(fields.getGroup()));
        }
        if (isWizard() && fields.getGroup() != null) {
            fields.setProfile(groups.get(fields.getGroup()).profileId());
        }
    }

    /** Where the chosen group is, or the caller's own place. */
    public TenantPath getPlace() {
        var chosen = fields == null || fields.getGroup() == null ? group : fields.getGroup();
        return chosen == null ? CallContext.caller().scope() : groups.path(chosen);
    }

    /** Whether it is still to be said how the account is made. */
    public boolean isUndecided() {
        return !isWizard() && !"plain".equals(way);
    }

    public boolean isWizard() {
        return "wizard".equals(way);
    }

    public AccountFields getFields() {
        return fields;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSecondNumber() {
        return secondNumber;
    }

    public void setSecondNumber(String secondNumber) {
        this.secondNumber = secondNumber;
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
