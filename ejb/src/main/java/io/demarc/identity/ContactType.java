// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** What a contact is for; information only (CU-4). */
public enum ContactType {
    GENERAL,
    MANAGEMENT,
    BILLING,
    TECHNICAL
}
