// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Role;
import java.time.Instant;

/**
 * A line in the list of operators.
 *
 * @param provider the name of the service provider whose operator it is, or null
 * @param organization the name of the organization whose operator it is, or null
 */
public record OperatorRow(
        Long id,
        Long providerId,
        Long organizationId,
        String login,
        String name,
        Role role,
        boolean enabled,
        Instant lastLoginAt,
        String provider,
        String organization) {

    static final String COLUMNS =
            "e.id, e.providerId, e.organizationId, e.login, e.name, e.role, e.enabled, e.lastLoginAt, "
                    + "(select p.name from ServiceProvider p where p.id = e.providerId), "
                    + "(select o.name from Organization o where o.id = e.organizationId)";
}
