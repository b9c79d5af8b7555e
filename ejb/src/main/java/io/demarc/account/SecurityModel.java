// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** How calls are encrypted (AC-5): ZRTP between the clients, or SDES-SRTP over TLS up to this site. */
public enum SecurityModel {
    END_TO_END,
    END_TO_SITE
}
