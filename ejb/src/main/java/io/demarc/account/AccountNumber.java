// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Keeps every primary and secondary number unique in the installation (AC-2). */
@Entity
@Table(name = "account_number")
class AccountNumber {

    @Id
    private String number;

    @Column(name = "account_id")
    private Long accountId;

    protected AccountNumber() {}

    AccountNumber(String number, long accountId) {
        this.number = number;
        this.accountId = accountId;
    }
}
