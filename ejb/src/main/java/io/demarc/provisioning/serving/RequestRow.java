// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.time.Instant;

/**
 * A line of the list of requests.
 *
 * @param address from where it came
 * @param agent what the phone said that it is; null when it said nothing
 * @param file the name that it asked for, without the secret; empty when it was none
 * @param mac null when nobody knows
 * @param deviceId null when it came from no device that is listed
 * @param version of the template; null, as the hash, when it got no configuration
 * @param hash SHA-256 of what it got
 */
public record RequestRow(
        Long id,
        Instant happenedAt,
        String address,
        String agent,
        String file,
        String mac,
        Long deviceId,
        Outcome outcome,
        String version,
        String hash) {

    static final String COLUMNS = "e.id, e.happenedAt, e.address, e.agent, e.file, e.mac, e.deviceId, e.outcome, "
            + "e.templateVersion, e.hash";
}
