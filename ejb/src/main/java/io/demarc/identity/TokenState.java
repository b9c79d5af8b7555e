// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** Whether an API token still opens anything. */
public enum TokenState {
    VALID,
    EXPIRED,
    REVOKED,
    /** Its operator got another password or was disabled since. */
    ENDED
}
