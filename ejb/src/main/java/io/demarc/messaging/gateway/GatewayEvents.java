// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.util.List;

/**
 * What a gateway tells. It tells on threads of the factory that it was given, receipts and inbound messages one call at
 * a time. The gateway's peer repeats what was not acknowledged, so the same thing may be told twice.
 */
public interface GatewayEvents {

    /** A receipt. It is acknowledged when this returns; when this throws, it comes again later. */
    void receipt(DeliveryReceipt receipt);

    /**
     * Receipts that arrived together, to be kept in one transaction. They are acknowledged when this returns; when it
     * throws, they are told again one by one.
     */
    default void receipts(List<DeliveryReceipt> receipts) {
        receipts.forEach(this::receipt);
    }

    /** A message from a telephone. It is acknowledged when this returns; when this throws, it comes again later. */
    void inbound(InboundMessage message);

    /**
     * The connection was made or lost, or the reason why there is none has changed.
     *
     * @param trouble null when it was made
     */
    void connectionChanged(LinkTrouble trouble);
}
