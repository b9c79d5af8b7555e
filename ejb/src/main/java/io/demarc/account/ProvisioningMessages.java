// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.MESSAGE_SEND;
import static io.demarc.access.Permission.SECRET_REVEAL;

import io.demarc.access.Act;
import io.demarc.access.Deed;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.Problem;
import io.demarc.mail.Mail;
import io.demarc.tenancy.Organizations;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The links of text messages for devices that receive none, such as tablets: on the screen or by e-mail (AV-4). */
@Stateless
public class ProvisioningMessages {

    @Inject
    AccountRepository accounts;

    @Inject
    Organizations organizations;

    @Inject
    LinkIssue links;

    @Inject
    LinkLetters letters;

    @Inject
    Mail mail;

    @Inject
    Event<Deed> deeds;

    /**
     * A link to be shown as a code that the device's camera reads.
     *
     * @throws BusinessException during the cool-down, when the organization is not served (CU-1), or when the account has no client
     */
    @Requires(SECRET_REVEAL)
    public IssuedLink show(long accountId, LinkKind kind) {
        var account = accounts.get(accountId);
        var link = issue(account, kind);
        links.left(account, kind, Carrier.SCREEN, null);
        tell(Act.CODE_SHOWN, account, Map.of("kind", kind.name()));
        return link;
    }

    /**
     * Sends a link to {@code address}; returns when the mail server has taken it.
     *
     * @return the address as it was understood
     * @throws BusinessException during the cool-down, when the organization is not served (CU-1), or when the mail does not leave: then the older link still works
     */
    @Requires(MESSAGE_SEND)
    public String mail(long accountId, LinkKind kind, String address) {
        var account = accounts.get(accountId);
        if (address == null || address.isBlank()) {
            throw new BusinessException(Problem.at("address", "required"));
        }
        var to = addressed(address);
        var link = issue(account, kind);
        links.left(account, kind, Carrier.MAIL, to);
        mail.send(letters.about(account, kind, link, to));
        tell(Act.LINK_MAILED, account, Map.of("kind", kind.name(), "address", to));
        return to;
    }

    private void tell(Act act, Account account, Map<String, String> details) {
        deeds.fire(new Deed(act, account.owner(), "account", account.id(), account.username(), details));
    }

    /** The first setting without which no e-mail leaves; empty when e-mail can be sent. */
    @Requires(MESSAGE_SEND)
    public Optional<String> missingMailSetting() {
        return mail.missingSetting();
    }

    private IssuedLink issue(Account account, LinkKind kind) {
        refuseUnserved(account);
        if (!links.coolingDown(List.of(account.id()), kind).isEmpty()) {
            throw new BusinessException(Problem.of("link.coolDown", links.coolDownSeconds()));
        }
        return links.issue(List.of(account.id()), kind).get(account.id());
    }

    private void refuseUnserved(Account account) {
        var organization = account.owner().organizationId();
        var status = organizations.unserved(List.of(organization)).get(organization);
        if (status != null) {
            throw new BusinessException(Problem.of("organization.unserved." + status));
        }
    }

    private static String addressed(String address) {
        try {
            return new EmailAddress(address).value();
        } catch (BusinessException notOne) {
            throw notOne.about("address");
        }
    }
}
