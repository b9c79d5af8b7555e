// SPDX-License-Identifier: Apache-2.0
package io.demarc.kernel;

import java.io.Serializable;

/**
 * A place in the hierarchy system → service provider → organization.
 *
 * @param providerId null for the system itself
 * @param organizationId null for a provider or the system
 */
public record TenantPath(Long providerId, Long organizationId) implements Serializable {

    public static final TenantPath SYSTEM = new TenantPath(null, null);

    public TenantPath {
        if (providerId == null && organizationId != null) {
            throw new IllegalArgumentException("an organization belongs to a provider");
        }
    }

    public static TenantPath provider(long providerId) {
        return new TenantPath(providerId, null);
    }

    public boolean isSystem() {
        return providerId == null;
    }

    /** Whether {@code other} is this place or lies below it. */
    public boolean contains(TenantPath other) {
        return (isSystem() || providerId.equals(other.providerId))
                && (organizationId == null || organizationId.equals(other.organizationId));
    }
}
