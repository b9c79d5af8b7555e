// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

/** Which contacts to list; null leaves a condition out. */
public record ContactFilter(String search, Long providerId, Long organizationId, ContactType type, Boolean enabled) {

    public static final ContactFilter ALL = new ContactFilter(null, null, null, null, null);

    public static ContactFilter ofOrganization(long organizationId) {
        return new ContactFilter(null, null, organizationId, null, null);
    }
}
