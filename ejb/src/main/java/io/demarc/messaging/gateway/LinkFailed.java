// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import org.jsmpp.extra.NegativeResponseException;

/** There is no session with the message centre; the message says why, for people. */
final class LinkFailed extends Exception {

    LinkFailed(SmppSettings settings, Exception cause) {
        super("The gateway at " + settings.host() + ":" + settings.port() + " " + inWords(cause) + ".", cause);
    }

    private static String inWords(Exception cause) {
        return cause.getCause() instanceof NegativeResponseException refusal
                ? "refused the login: " + CommandStatus.inWords(refusal.getCommandStatus())
                : "cannot be reached: " + cause.getMessage();
    }
}
