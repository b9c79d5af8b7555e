// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * What the page behind a link shows to whoever opens it.
 *
 * @param progress how far the account is
 * @param provider the name of the service provider; null for an unknown link, as everything else
 * @param name the account's owner, or its username
 * @param supportEmail whom to ask for another link
 */
public record LinkView(
        LinkState state,
        AccountStatus progress,
        String provider,
        String name,
        String supportEmail,
        String supportPhone) {

    static final LinkView UNKNOWN = new LinkView(LinkState.UNKNOWN, null, null, null, null, null);

    /** Whether somebody went on with this installation link and did not say yet that the client is there. */
    public boolean isInstalling() {
        return state == LinkState.USED && progress == AccountStatus.INSTALLATION_CLICKED;
    }
}
