// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import java.math.BigDecimal;

/** A line in the list of gateways. */
public record GatewayRow(
        Long id,
        Long providerId,
        String name,
        GatewayKind kind,
        String host,
        Integer port,
        String sender,
        BigDecimal pricePerPart,
        boolean enabled) {

    static final String COLUMNS =
            "e.id, e.providerId, e.name, e.kind, e.host, e.port, e.sender, e.pricePerPart, e.enabled";
}
