// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.LinkKind;

/** What a bulk message is for (BA-1). */
public enum MessageKind {
    INSTALLATION(LinkKind.INSTALLATION),
    ACTIVATION(LinkKind.ACTIVATION),
    FREE_TEXT(null);

    private final LinkKind link;

    MessageKind(LinkKind link) {
        this.link = link;
    }

    /** The link that its text carries; null for none. */
    public LinkKind link() {
        return link;
    }
}
