// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Permission;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A line in the list of one's API tokens.
 *
 * @param lastUsedAt to the minute; null when it was never used
 */
public record TokenRow(
        long id,
        String name,
        Set<Permission> scope,
        TokenState state,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt)
        implements Serializable {}
