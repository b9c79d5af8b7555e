// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/**
 * Whether a customer is served (CU-1). Accounts that work go on working in every status, until somebody disables them;
 * only in the first one do installation and activation messages go out.
 */
public enum OrganizationStatus {
    ACTIVE,
    /** No longer a customer, or not for a while. */
    INACTIVE,
    /** Held back because of something it did or owes. */
    PENALTY,
    /** Entered, and waiting for somebody to look at it. */
    PENDING_APPROVAL;

    /** Whether its accounts may be installed and activated. */
    public boolean isServed() {
        return this == ACTIVE;
    }
}
