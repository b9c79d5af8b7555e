// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.messaging.gateway.SmppSettings;
import io.demarc.secrets.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What connections need to know of the gateways, passwords included. */
@ApplicationScoped
class GatewaySettings {

    @Inject
    GatewayRepository gateways;

    @Inject
    Vault vault;

    @Transactional
    Wanted of(long gatewayId) {
        return wanted(gateways.get(gatewayId));
    }

    @Transactional
    List<Wanted> connectable() {
        return gateways.connectable().stream().map(this::wanted).toList();
    }

    private Wanted wanted(SmsGateway gateway) {
        var password = vault.open(gateway.passwordSealed(), gateway.owner(), Gateways.secretName(gateway.id()));
        return new Wanted(
                gateway.id(),
                gateway.version(),
                gateway.isEnabled(),
                gateway.kind() == GatewayKind.SMPP ? gateway.settings(password) : null);
    }

    /** @param smpp null for a development gateway */
    record Wanted(long id, int version, boolean enabled, SmppSettings smpp) {}
}
