// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** A mobile client or a desk phone (AC-5). */
public enum AccountType {
    PGSM,
    SNOM
}
