// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;

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
        boolean enabled,
        String providerName,
        String currency) {

    static final String COLUMNS =
            "e.id, e.providerId, e.name, e.kind, e.host, e.port, e.sender, e.pricePerPart, e.enabled, "
                    + "(select p.name from ServiceProvider p where p.id = e.providerId), "
                    + "(select p.currency from ServiceProvider p where p.id = e.providerId)";

    public Money price() {
        return new Money(pricePerPart, Currency.getInstance(currency));
    }
}
