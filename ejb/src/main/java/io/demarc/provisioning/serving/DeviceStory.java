// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.template.DiffLine;
import java.time.Instant;
import java.util.List;

/**
 * How far a device is, and what lies between what it has and what it would get now (DV-12). Whether its lines are
 * registered is not told: no SIP proxy is connected.
 *
 * @param firstContactAt null while it never came; so are the address and the user agent
 * @param servedAt when it got its configuration last; null, with the version and the hash, while it never did
 * @param hashNow of what it would get now; null, with the version, when it would get nothing
 * @param problem why nothing can be made for it now; null when there is no reason
 * @param difference between the two, with the secrets masked; empty when there is none, null when what it got is not kept
 */
public record DeviceStory(
        DeviceState state,
        Instant firstContactAt,
        Instant lastContactAt,
        String address,
        String agent,
        Instant servedAt,
        String version,
        String hash,
        String versionNow,
        String hashNow,
        String problem,
        List<DiffLine> difference) {

    public boolean isDrifted() {
        return state == DeviceState.DRIFTED;
    }
}
