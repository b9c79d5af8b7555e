// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** An organization has another language or time zone from now on, in this transaction. */
public record OrganizationLocaleChanged(long organizationId) {}
