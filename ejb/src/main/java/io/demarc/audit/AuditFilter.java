// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.access.Act;
import io.demarc.kernel.UtcInstantConverter;
import java.io.Serializable;
import java.time.Instant;

/**
 * Which entries to list; null leaves a condition out.
 *
 * @param who the login of the one who did it, or of the one on whose behalf it was done
 * @param objectId of {@code table}
 * @param providerId everything that happened in this provider and its organizations
 * @param organizationId everything that happened in this organization
 * @param from the first instant
 * @param to the first instant after
 */
public record AuditFilter(
        String search,
        String who,
        Act.Verb verb,
        String table,
        Long objectId,
        Long providerId,
        Long organizationId,
        Instant from,
        Instant to)
        implements Serializable {

    /** Asked for farther instants than databases have, it takes the farthest they have. */
    public AuditFilter {
        from = UtcInstantConverter.storable(from);
        to = UtcInstantConverter.storable(to);
    }
}
