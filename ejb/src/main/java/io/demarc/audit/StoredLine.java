// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import java.time.Instant;

/** A {@link Line} as its columns have it: whatever somebody wrote into them, it can be read and held against the hash. */
record StoredLine(
        Instant at,
        String who,
        String onBehalfOf,
        String address,
        String verb,
        String table,
        Long objectId,
        String objectName,
        String act,
        String data,
        String reason,
        Long providerId,
        Long organizationId) {

    static StoredLine of(Line line) {
        return new StoredLine(
                line.at(),
                line.who(),
                line.onBehalfOf(),
                line.address(),
                line.act().verb().name(),
                line.table(),
                line.objectId(),
                line.objectName(),
                line.act().name(),
                line.data(),
                line.reason(),
                line.owner().providerId(),
                line.owner().organizationId());
    }
}
