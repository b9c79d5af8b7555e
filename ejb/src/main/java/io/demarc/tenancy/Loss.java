// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** What goes when an organization goes, in the order in which people ask for it. */
public enum Loss {
    GROUPS,
    ACCOUNTS,
    DEVICES,
    PENDING_MESSAGES,
    CONTACTS,
    OPERATORS,
    RUNS,
    DELAYED_CHANGES,
    NUMBER_BLOCKS
}
