// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import java.math.BigDecimal;

/**
 * What is said about a gateway.
 *
 * @param host for SMPP only, as everything up to {@code systemType}
 * @param password empty to keep the one that is stored
 * @param sender a long number, a short code, or up to 11 letters and digits
 * @param window parts without an answer at a time, 1 to 1000
 * @param partsPerSecond 1 to 100000
 * @param pricePerPart in the provider's currency
 */
public record GatewayForm(
        String name,
        GatewayKind kind,
        String host,
        Integer port,
        String systemId,
        String password,
        String systemType,
        String sender,
        int window,
        int partsPerSecond,
        BigDecimal pricePerPart,
        boolean enabled) {

    boolean hasPassword() {
        return password != null && !password.isEmpty();
    }

    @Override
    public String toString() {
        return "GatewayForm[" + name + "]";
    }
}
