// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging.gateway;

import java.time.Duration;

/**
 * How to reach a message centre, and what it allows.
 *
 * @param systemType often empty
 * @param window how many parts may be without an answer at a time
 * @param partsPerSecond how many parts may be handed in per second (SM-4)
 * @param enquireLinkInterval after so much silence the connection is tested
 * @param responseTimeout after so much time without an answer a part is in doubt; also the limit for connecting
 */
public record SmppSettings(
        String host,
        int port,
        String systemId,
        String password,
        String systemType,
        int window,
        int partsPerSecond,
        Duration enquireLinkInterval,
        Duration responseTimeout) {

    public SmppSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 1 to 65535.");
        }
        if (window < 1 || partsPerSecond < 1) {
            throw new IllegalArgumentException("The window and the parts per second must be 1 or more.");
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return systemId + "@" + host + ":" + port + " window " + window + ", " + partsPerSecond + " parts/s";
    }
}
