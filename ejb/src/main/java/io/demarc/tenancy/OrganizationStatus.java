// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** Whether a customer is served (CU-1). */
public enum OrganizationStatus {
    ACTIVE,
    INACTIVE,
    PENALTY,
    PENDING_APPROVAL
}
