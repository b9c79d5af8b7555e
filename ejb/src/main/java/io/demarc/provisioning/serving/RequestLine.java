// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import io.demarc.provisioning.device.PhoneKey;
import java.time.Instant;

/**
 * A request as the log tells it.
 *
 * @param file the name that was asked for, "" when it was none
 * @param mac that the name has, or of the device; null when there is neither
 * @param device null when it did not prove itself
 * @param version null, as the hash, when it got no configuration
 */
record RequestLine(
        Instant at,
        String address,
        String agent,
        String file,
        MacAddress mac,
        PhoneKey device,
        Outcome outcome,
        String version,
        String hash) {

    static RequestLine of(Instant at, PhoneRequest request, RequestedFile file, Result result) {
        var device = result.device();
        var got = result.got();
        return new RequestLine(
                at,
                request.address(),
                request.shownAgent(),
                file.name(),
                device == null ? file.mac() : device.mac(),
                device,
                result.outcome(),
                got == null ? null : got.version(),
                got == null ? null : got.hash());
    }
}
