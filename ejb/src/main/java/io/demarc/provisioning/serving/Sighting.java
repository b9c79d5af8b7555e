// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.time.Instant;

/**
 * What one device did between two entries into the database.
 *
 * @param servedAt when it got its configuration last; null, as what follows, when it only came
 */
record Sighting(
        long deviceId,
        Instant firstAt,
        Instant lastAt,
        String address,
        String agent,
        Instant servedAt,
        String version,
        String hash) {

    static Sighting of(long deviceId, PhoneRequest request, Instant now) {
        return new Sighting(deviceId, now, now, request.address(), request.shownAgent(), null, null, null);
    }

    Sighting served(ConfigurationFile file) {
        return new Sighting(deviceId, firstAt, lastAt, address, agent, lastAt, file.version(), file.hash());
    }

    /** Whether it got its configuration. */
    boolean isServed() {
        return hash != null;
    }

    /** Both, one after the other. */
    Sighting then(Sighting later) {
        var served = later.isServed() ? later : this;
        return new Sighting(
                deviceId,
                firstAt,
                later.lastAt,
                later.address,
                later.agent,
                served.servedAt,
                served.version,
                served.hash);
    }

    @Override
    public String toString() {
        return "Sighting[" + deviceId + ", " + lastAt + "]";
    }
}
