// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.messaging.gateway.LinkTrouble;
import java.io.Serializable;

/**
 * Whether this server reaches a gateway.
 *
 * @param why there is none; null when there is one or when nobody knows yet
 */
public record GatewayContact(ContactState state, LinkTrouble why) implements Serializable {

    static final GatewayContact CONNECTING = new GatewayContact(ContactState.CONNECTING, null);
    static final GatewayContact CONNECTED = new GatewayContact(ContactState.CONNECTED, null);
    static final GatewayContact OFF = new GatewayContact(ContactState.OFF, null);

    /** How it stands with the connection. */
    public enum ContactState {
        CONNECTED,
        CONNECTING,
        NOT_CONNECTED,
        /** Disabled by an operator. */
        OFF
    }

    static GatewayContact lost(LinkTrouble trouble) {
        return new GatewayContact(ContactState.NOT_CONNECTED, trouble);
    }

    public boolean isTrouble() {
        return state == ContactState.NOT_CONNECTED || state == ContactState.OFF;
    }
}
