// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Unguarded;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.PublicUrl;
import io.demarc.secrets.MasterKey;
import io.demarc.tenancy.ServiceProviders;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the recipient of a link does with it (AV-5, AV-6). Looking changes nothing, so that link scanners and chat
 * previews may look.
 */
@Stateless
public class Activation {

    @Inject
    AccountRepository accounts;

    @Inject
    AccountFactory factory;

    @Inject
    LinkRepository links;

    @Inject
    HistoryRepository history;

    @Inject
    ServiceProviders providers;

    @Inject
    MasterKey masterKey;

    @Inject
    Clock clock;

    @Inject
    PublicUrl publicUrl;

    /** The domain that clients register at; the host of the public URL unless it is given. */
    @Inject
    @ConfigProperty(name = "demarc.sip.domain")
    Optional<String> sipDomain;

    @Unguarded("the link is the permission")
    public LinkView look(String token, LinkKind kind) {
        return asRecipient(() -> find(token, kind).map(this::view).orElse(LinkView.UNKNOWN));
    }

    /** A person went on from the installation page. */
    @Unguarded("the link is the permission")
    public void clicked(String token) {
        asRecipient(() -> {
            var link = valid(token, LinkKind.INSTALLATION);
            link.use(clock.instant());
            var account = accounts.get(link.accountId());
            if (account.installationClicked(clock.instant())) {
                history.note(account, AccountEvent.INSTALLATION_CLICKED, null);
            }
            return null;
        });
    }

    /** The client was installed; the installation link that led to it says for whom. */
    @Unguarded("the link is the permission")
    public void installed(String token) {
        asRecipient(() -> {
            var link = find(token, LinkKind.INSTALLATION)
                    .filter(found -> found.state(clock.instant()) == LinkState.USED)
                    .orElseThrow(() -> new BusinessException(Problem.of("link.notValid")));
            var account = accounts.get(link.accountId());
            if (account.installed(clock.instant())) {
                history.note(account, AccountEvent.INSTALLED, null);
            }
            return null;
        });
    }

    /** The user pressed Activate: the account is enabled and its client learns its configuration. */
    @Unguarded("the link is the permission")
    public ClientConfiguration activate(String token) {
        return asRecipient(() -> {
            var link = valid(token, LinkKind.ACTIVATION);
            link.use(clock.instant());
            var account = accounts.get(link.accountId());
            account.activated(clock.instant());
            history.note(account, AccountEvent.ACTIVATED, null);
            return configuration(account);
        });
    }

    private ClientConfiguration configuration(Account account) {
        var details = account.details();
        return new ClientConfiguration(
                publicUrl.address(),
                sipDomain.orElseGet(() -> URI.create(publicUrl.address()).getHost()),
                account.username(),
                factory.openPassword(account),
                account.number(),
                account.secondNumber(),
                account.fullName(),
                details.securityModel(),
                details.obfuscation(),
                details.obfuscationKey(),
                details.keepAlive(),
                account.keyGeneration(),
                account.profile() == null ? null : account.profile().form());
    }

    private LinkView view(ActivationLink link) {
        var account = accounts.get(link.accountId());
        var profile = account.profile() == null ? null : account.profile().form();
        return new LinkView(
                link.state(clock.instant()),
                account.status(),
                providers.get(account.owner().providerId()).name(),
                account.displayName(),
                profile == null ? null : profile.supportEmail(),
                profile == null ? null : profile.supportPhone());
    }

    /** Locked, so that of two clicks at once only one uses it. */
    private ActivationLink valid(String token, LinkKind kind) {
        return find(token, kind)
                .map(link -> links.getLocked(link.id()))
                .filter(link -> link.state(clock.instant()) == LinkState.VALID)
                .orElseThrow(() -> new BusinessException(Problem.of("link.notValid")));
    }

    private Optional<ActivationLink> find(String token, LinkKind kind) {
        return LinkToken.parse(token, kind, masterKey)
                .flatMap(genuine -> links.find(genuine.linkId())
                        .filter(link -> link.tokenHash().equals(genuine.hash())));
    }

    /** The signed link stands for the permission, whoever holds it; history and audit log say so, hence the flush. */
    private <T> T asRecipient(Supplier<T> work) {
        return CallContext.callAs(Caller.system("recipient"), () -> {
            var result = work.get();
            accounts.flush();
            return result;
        });
    }
}
