// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Role;
import java.time.Instant;

/** A line in the list of operators. */
public record OperatorRow(
        Long id,
        Long providerId,
        Long organizationId,
        String login,
        String name,
        Role role,
        boolean enabled,
        Instant lastLoginAt) {

    static final String COLUMNS =
            "e.id, e.providerId, e.organizationId, e.login, e.name, e.role, e.enabled, e.lastLoginAt";
}
