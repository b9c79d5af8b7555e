// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line in the list of contacts.
 *
 * @param organization the name of the organization whose contact it is
 */
public record ContactRow(
        Long id,
        Long providerId,
        Long organizationId,
        String name,
        String email,
        ContactType type,
        String phone,
        String mobile,
        boolean mobileVerified,
        boolean emailVerified,
        boolean enabled,
        Instant lastLoginAt,
        String organization)
        implements Serializable {

    static final String COLUMNS = "e.id, e.providerId, e.organizationId, e.name, e.email, e.type, e.phone, e.mobile, "
            + "e.mobileVerified, e.emailVerified, e.enabled, e.lastLoginAt, "
            + "(select o.name from Organization o where o.id = e.organizationId)";
}
