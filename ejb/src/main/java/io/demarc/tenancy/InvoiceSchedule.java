// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** How often an organization is invoiced (CU-11, CU-13). */
public enum InvoiceSchedule {
    NONE,
    DAILY,
    WEEKLY,
    MONTHLY
}
