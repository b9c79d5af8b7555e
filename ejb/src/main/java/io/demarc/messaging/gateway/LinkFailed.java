// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import org.jsmpp.extra.NegativeResponseException;

/** There is no session with the message centre. */
final class LinkFailed extends Exception {

    private static final long serialVersionUID = 1;

    private final LinkTrouble trouble;

    LinkFailed(SmppSettings settings, Exception cause) {
        this(trouble(settings.host() + ":" + settings.port(), cause), cause);
    }

    private LinkFailed(LinkTrouble trouble, Exception cause) {
        super(trouble.toString(), cause);
        this.trouble = trouble;
    }

    private static LinkTrouble trouble(String address, Exception cause) {
        return cause.getCause() instanceof NegativeResponseException refusal
                ? new LinkTrouble(
                        LinkTrouble.Kind.LOGIN_REFUSED, address, CommandStatus.digits(refusal.getCommandStatus()))
                : new LinkTrouble(LinkTrouble.Kind.UNREACHABLE, address, String.valueOf(cause.getMessage()));
    }

    LinkTrouble trouble() {
        return trouble;
    }
}
