// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.time.Instant;

/**
 * An open window as pages and programs see it.
 *
 * @param providerId null when it is for a device that belongs to no provider yet
 * @param organizationId null when it is for a whole provider
 * @param deviceId null when it is for all devices of the place
 * @param name of the device or the place
 */
public record WindowRow(
        Long id,
        Long providerId,
        Long organizationId,
        Long deviceId,
        String name,
        String openedBy,
        Instant openedAt,
        Instant closesAt) {

    static final String COLUMNS =
            "e.id, e.providerId, e.organizationId, e.deviceId, e.name, e.openedBy, e.openedAt, e.closesAt";
}
