// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.Secret;

/**
 * An account to be made.
 *
 * @param password null for a random one; {@code repeated} must be the same (AC-1)
 * @param number the virtual phone number (AC-2)
 */
public record NewAccount(
        @Secret String password, @Secret String repeated, String number, String secondNumber, AccountDetails details) {

    @Override
    public String toString() {
        return "NewAccount[" + number + "]";
    }
}
