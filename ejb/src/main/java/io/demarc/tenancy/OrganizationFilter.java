// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** Which organizations to list; null leaves a condition out. */
public record OrganizationFilter(String search, OrganizationStatus status, Long providerId) {

    public static final OrganizationFilter ALL = new OrganizationFilter(null, null, null);
}
