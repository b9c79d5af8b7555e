// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.TenantPath;

/**
 * An account as it is stored, for whoever asked the database for many things at once; {@link SipUsers#open} opens it.
 *
 * @param sealed the SIP password as the vault sealed it
 * @param fullName null when nobody said whose it is
 */
public record SealedUser(long id, TenantPath owner, String username, String sealed, String fullName, String number) {

    @Override
    public String toString() {
        return "SealedUser[" + username + "]";
    }
}
