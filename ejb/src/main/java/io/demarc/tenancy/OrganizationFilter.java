// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;

/**
 * Which organizations; null leaves a condition out.
 *
 * @param manager the account manager's name as it stands there
 */
public record OrganizationFilter(String search, OrganizationStatus status, Long providerId, String tag, String manager)
        implements Serializable {

    public static final OrganizationFilter ALL = new OrganizationFilter(null, null, null, null, null);

    public static OrganizationFilter ofProvider(Long providerId) {
        return new OrganizationFilter(null, null, providerId, null, null);
    }
}
