// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountStatus;
import io.demarc.account.AccountView;
import io.demarc.account.Accounts;
import io.demarc.account.IssuedLink;
import io.demarc.account.LinkKind;
import io.demarc.account.ProvisioningMessages;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.QrCode;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Links for a device without phone features: as a code on the screen or by e-mail (AV-4). */
@Named
@ViewScoped
public class ProvisioningPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Accounts accounts;

    @Inject
    ProvisioningMessages messages;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private LinkKind kind;
    private String address;
    private transient AccountView account;
    private transient IssuedLink link;

    /** Called when the page is opened. */
    public void open() {
        var details = getAccount().details();
        if (kind == null) {
            kind = account.status() == AccountStatus.CREATED ? LinkKind.INSTALLATION : LinkKind.ACTIVATION;
        }
        address = details.email();
        breadcrumb
                .in(account.owner())
                .page(ConsolePage.GROUPS, "")
                .link(account.groupName(), ConsolePage.ACCOUNTS, "?group=" + details.groupId())
                .link(details.username(), ConsolePage.ACCOUNT, "?id=" + id)
                .here(ConsolePage.ACCOUNT_PROVISIONING);
    }

    /** The link stands in this answer only: it is never stored in clear. */
    public void show() {
        link = messages.show(id, kind);
    }

    public String send() {
        var to = messages.mail(id, kind, address);
        notices.done("provisioning.sent", to);
        return ConsolePage.ACCOUNT.redirect("id=" + id);
    }

    public AccountView getAccount() {
        if (account == null) {
            account = accounts.get(id);
        }
        return account;
    }

    /** The name of the setting without which no e-mail leaves; null when mail is set up. */
    public String getMissingSetting() {
        return messages.missingMailSetting().orElse(null);
    }

    public LinkKind[] getKinds() {
        return LinkKind.values();
    }

    public IssuedLink getLink() {
        return link;
    }

    public QrCode getCode() {
        return link == null ? null : QrCode.of(link.url());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
