// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.time.Instant;

/**
 * A line of the audit log (CU-2).
 *
 * @param who the login of the one who did it
 * @param onBehalfOf the login of the contact whom {@code who} acted as; null when they acted as themselves
 * @param address null when the installation itself was at work
 * @param verb a word of {@link io.demarc.access.Act.Verb}
 * @param act a word of {@link io.demarc.access.Act}
 * @param different whether there is a difference to look at
 */
public record AuditRow(
        Long id,
        Instant at,
        String who,
        String onBehalfOf,
        String address,
        String verb,
        String table,
        Long objectId,
        String objectName,
        String act,
        String reason,
        Long providerId,
        Long organizationId,
        boolean different) {

    static final String COLUMNS = "e.id, e.at, e.who, e.onBehalfOf, e.address, e.verb, e.table, e.objectId, "
            + "e.objectName, e.act, e.reason, e.providerId, e.organizationId, "
            + "case when e.data = '{}' then false else true end";
}
