// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.io.Serializable;
import java.time.Instant;

/** A new API token in clear: this is the only moment at which it can be read. */
public record IssuedToken(long id, String token, Instant expiresAt) implements Serializable {

    @Override
    public String toString() {
        return "IssuedToken[…, expiresAt=" + expiresAt + "]";
    }
}
