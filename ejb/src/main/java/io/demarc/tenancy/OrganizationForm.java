// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;
import java.util.List;

/**
 * What a provider says about an organization; every text as it was typed.
 *
 * @param terms null for the usual ones of a new organization, or for those that it has
 */
public record OrganizationForm(
        String name,
        OrganizationStatus status,
        String language,
        String timeZone,
        String contactEmail,
        String address,
        List<String> tags,
        String notes,
        TermsForm terms)
        implements Serializable {

    /** With what must be said, and nothing else. */
    public static OrganizationForm plain(String name, OrganizationStatus status, String language, String timeZone) {
        return new OrganizationForm(name, status, language, timeZone, null, null, null, null, null);
    }
}
