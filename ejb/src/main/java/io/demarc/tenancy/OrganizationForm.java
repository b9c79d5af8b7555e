// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

/** What a provider says about an organization; every text as it was typed. */
public record OrganizationForm(
        String name, OrganizationStatus status, String language, String timeZone, String contactEmail, String notes) {}
