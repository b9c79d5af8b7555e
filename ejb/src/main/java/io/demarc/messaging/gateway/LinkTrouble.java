// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.io.Serializable;

/**
 * Why there is no connection to a gateway.
 *
 * @param address host and port; "" when it makes no difference
 * @param detail the status of the answer in hexadecimal digits, or what the network said; "" when there is nothing
 */
public record LinkTrouble(Kind kind, String address, String detail) implements Serializable {

    static final LinkTrouble NOT_YET = new LinkTrouble(Kind.NOT_YET, "", "");
    static final LinkTrouble LOST = new LinkTrouble(Kind.LOST, "", "");
    static final LinkTrouble CLOSED = new LinkTrouble(Kind.CLOSED, "", "");

    /** What went wrong. */
    public enum Kind {
        NOT_YET,
        LOST,
        CLOSED,
        LOGIN_REFUSED,
        UNREACHABLE
    }

    /** In English, for the log of the server. */
    @Override
    public String toString() {
        return switch (kind) {
            case NOT_YET -> "The gateway is not connected yet.";
            case LOST -> "The connection to the gateway was lost.";
            case CLOSED -> "The gateway is closed.";
            case LOGIN_REFUSED ->
                "The gateway at " + address + " refused the login: " + CommandStatus.sentence(detail) + ".";
            case UNREACHABLE -> "The gateway at " + address + " cannot be reached: " + detail + ".";
        };
    }
}
