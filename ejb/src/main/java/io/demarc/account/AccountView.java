// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.TenantPath;
import java.time.Instant;

/** Everything a page tells about an account, without its secrets. */
public record AccountView(
        Long id,
        TenantPath owner,
        String groupName,
        String profileName,
        String number,
        String secondNumber,
        AccountDetails details,
        Creation creation,
        AccountStatus status,
        Instant statusAt,
        boolean enabled,
        int keyGeneration,
        Instant keysRevokedAt,
        Instant createdAt) {

    /** Whether only its user can turn it on, by activating it (AV-7). */
    public boolean awaitsActivation() {
        return creation != Creation.PLAIN && keyGeneration == 0;
    }
}
