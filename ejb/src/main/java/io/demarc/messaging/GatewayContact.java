// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import java.io.Serializable;

/**
 * Whether this server reaches a gateway.
 *
 * @param reason why not, for people; "" when it does or when nobody knows yet
 */
public record GatewayContact(ContactState state, String reason) implements Serializable {

    static final GatewayContact CONNECTING = new GatewayContact(ContactState.CONNECTING, "");
    static final GatewayContact CONNECTED = new GatewayContact(ContactState.CONNECTED, "");
    static final GatewayContact OFF = new GatewayContact(ContactState.OFF, "");

    /** How it stands with the connection. */
    public enum ContactState {
        CONNECTED,
        CONNECTING,
        NOT_CONNECTED,
        /** Disabled by an operator. */
        OFF
    }

    static GatewayContact lost(String reason) {
        return new GatewayContact(ContactState.NOT_CONNECTED, String.valueOf(reason));
    }

    public boolean isTrouble() {
        return state == ContactState.NOT_CONNECTED || state == ContactState.OFF;
    }
}
