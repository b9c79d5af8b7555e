// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.AccountRow;
import io.demarc.account.AccountStatus;
import io.demarc.account.AccountType;
import java.time.Instant;

/** Accounts as the lists give them. */
final class Rows {

    static final String MOBILE = "+393475550132";
    static final String OFFICE = "+390655501234";

    private Rows() {}

    static AccountRow row(String fullName, String number, AccountType type, AccountStatus status) {
        return new AccountRow(7L, 3L, 5L, "Drivers", "84194633", fullName, number, type, status, Instant.EPOCH, true);
    }

    static AccountRow elena() {
        return row("Elena Greco", MOBILE, AccountType.PGSM, AccountStatus.CREATED);
    }
}
