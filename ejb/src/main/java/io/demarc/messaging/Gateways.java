// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import static io.demarc.access.Permission.GATEWAY_READ;
import static io.demarc.access.Permission.GATEWAY_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.secrets.Vault;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The gateways of a provider (SM-1). */
@Stateless
public class Gateways {

    public static final List<SortKey> SORTS = List.of(SortKey.text("name", "e.name"), SortKey.id());

    @Inject
    GatewayRepository gateways;

    @Inject
    GatewayConnections connections;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Requires(GATEWAY_READ)
    public Page<GatewayRow> page(String search, PageRequest page) {
        return gateways.page(search, page);
    }

    @Requires(GATEWAY_READ)
    public int count(String search, int most) {
        return gateways.count(search, most);
    }

    /** Those that messages can be sent through, by name. */
    @Requires(GATEWAY_READ)
    public List<GatewayRow> choices() {
        return gateways.enabled();
    }

    /** Without the password, which nobody sees again. */
    @Requires(GATEWAY_READ)
    public GatewayForm get(long id) {
        return gateways.get(id).form();
    }

    /** The provider that owns it. */
    @Requires(GATEWAY_READ)
    public TenantPath owner(long id) {
        return gateways.get(id).owner();
    }

    /** A line about one gateway, whether it is enabled or not. */
    @Requires(GATEWAY_READ)
    public GatewayRow row(long id) {
        return gateways.row(id);
    }

    /** Whether this server reaches it; a development gateway is always there. */
    @Requires(GATEWAY_READ)
    public GatewayContact contact(long id) {
        var gateway = gateways.get(id);
        if (!gateway.isEnabled()) {
            return GatewayContact.OFF;
        }
        return gateway.kind() == GatewayKind.DEVELOPMENT
                ? GatewayContact.CONNECTED
                : CallContext.callAs(Caller.system("gateways"), () -> connections.contact(id));
    }

    /**
     * @param providerId null for the caller's own provider
     * @return the id of the new gateway
     */
    @Requires(GATEWAY_WRITE)
    public long create(Long providerId, GatewayForm form) {
        var owner = providerId == null ? CallContext.caller().scope().providerId() : providerId;
        if (owner == null) {
            throw new BusinessException(Problem.at("provider", "required"));
        }
        if (!CallContext.caller().scope().contains(TenantPath.provider(owner))) {
            throw new NotFound();
        }
        var problems = refusals(owner, form, null);
        var gateway = problems.noting(() -> new SmsGateway(TenantPath.provider(owner), form, clock.instant()));
        problems.throwIfAny();
        gateways.add(gateway);
        keepPassword(gateway, form);
        return gateway.id();
    }

    /** Open connections are made anew with the new settings. */
    @Requires(GATEWAY_WRITE)
    public void update(long id, GatewayForm form) {
        var gateway = gateways.get(id);
        var problems = refusals(gateway.owner().providerId(), form, id);
        problems.trying(() -> gateway.describe(form));
        problems.throwIfAny();
        keepPassword(gateway, form);
    }

    /** Whether it must stay, because runs name it. */
    @Requires(GATEWAY_WRITE)
    public boolean isUsed(long id) {
        return gateways.isUsed(gateways.get(id).id());
    }

    /** What waits to be sent through it waits until it is enabled again. */
    @Requires(GATEWAY_WRITE)
    public void disable(long id) {
        gateways.get(id).disable();
    }

    /** @throws BusinessException when a run uses it, whose messages would lose it */
    @Requires(GATEWAY_WRITE)
    public void delete(long id) {
        var gateway = gateways.get(id);
        if (gateways.isUsed(id)) {
            throw new BusinessException(Problem.of("gateway.used"));
        }
        gateways.remove(gateway);
    }

    private void keepPassword(SmsGateway gateway, GatewayForm form) {
        if (form.hasPassword()) {
            gateway.sealPassword(vault.seal(form.password(), gateway.owner(), secretName(gateway.id())));
        }
    }

    static String secretName(long gatewayId) {
        return "gateway/" + gatewayId + "/password";
    }

    /** What the gateway itself cannot know. */
    private Problems refusals(long providerId, GatewayForm form, Long except) {
        var taken = form.name() != null
                && gateways.isNameTaken(providerId, form.name().strip(), except);
        return new Problems()
                .addIf(taken, "name", "name.taken")
                .addIf(
                        form.hasPassword() && !form.password().matches("[\\x21-\\x7e]{1,8}"),
                        "password",
                        "smppPassword.form");
    }
}
