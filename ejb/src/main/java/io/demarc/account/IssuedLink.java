// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import java.time.Instant;

/** A link in clear, on its way to its recipient. */
public record IssuedLink(long id, String url, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedLink[" + id + "]";
    }
}
