// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;

/** What a provider says about an organization; every text as it was typed. */
public record OrganizationForm(
        String name, OrganizationStatus status, String language, String timeZone, String contactEmail, String notes)
        implements Serializable {}
