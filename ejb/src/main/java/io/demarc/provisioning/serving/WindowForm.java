// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

/**
 * For whom a window is opened: one device, or all devices of an organization or a provider that were never served.
 * Exactly one of the three is given.
 *
 * @param minutes how long it is open, null for {@link #USUAL_MINUTES}
 */
public record WindowForm(Long providerId, Long organizationId, Long deviceId, Integer minutes) {

    public static final int USUAL_MINUTES = 30;

    public static WindowForm device(long deviceId, Integer minutes) {
        return new WindowForm(null, null, deviceId, minutes);
    }
}
