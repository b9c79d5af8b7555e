// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/**
 * What the page behind a link shows to whoever opens it.
 *
 * @param provider the name of the service provider; null for an unknown link, as everything below
 * @param name the account's owner, or its username
 * @param supportEmail whom to ask for another link
 */
public record LinkView(LinkState state, String provider, String name, String supportEmail, String supportPhone) {

    static final LinkView UNKNOWN = new LinkView(LinkState.UNKNOWN, null, null, null, null);
}
