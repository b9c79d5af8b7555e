// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

/**
 * A bulk message as somebody asks for it.
 *
 * @param text with placeholders, see {@link MessageText}
 * @param alsoActivated whether those get an installation or activation message whose last status is ACTIVATED
 */
public record Campaign(MessageKind kind, String text, Long gatewayId, Recipients recipients, boolean alsoActivated) {

    Campaign withText(String other) {
        return new Campaign(kind, other, gatewayId, recipients, alsoActivated);
    }
}
