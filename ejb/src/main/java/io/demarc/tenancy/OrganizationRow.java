// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.time.Instant;

/**
 * A line in the list of organizations.
 *
 * @param tags with commas between them; null when there are none
 * @param provider the name of the service provider whose customer it is
 */
public record OrganizationRow(
        Long id,
        Long providerId,
        String name,
        OrganizationStatus status,
        String contactEmail,
        Instant createdAt,
        String tags,
        String accountManager,
        String provider) {

    static final String COLUMNS = "e.id, e.providerId, e.name, e.status, e.contactEmail, e.createdAt, "
            + "e.tags, e.accountManager, "
            + "(select p.name from ServiceProvider p where p.id = e.providerId)";
}
