// SPDX-License-Identifier: Apache-2.0
package io.demarc.secrets;

/** A stored secret was altered, or belongs to another key or place. */
public class SecretUnreadable extends RuntimeException {

    public SecretUnreadable(Throwable cause) {
        super(
                "a stored secret does not open: it was altered, or the master key is not the one that it was stored with",
                cause);
    }
}
