// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

/** How far a device is, as far as Demarc knows it (DV-12). */
public enum DeviceState {
    /** Somebody added it; it never came. */
    LISTED,
    /** It came and proved who it is, but got no configuration yet. */
    CONTACTED,
    /** It got its configuration, and would get the same now. */
    SERVED,
    /** It got its configuration, and would get another one now. */
    DRIFTED;

    /**
     * @param came whether it ever proved itself
     * @param got hash of what it got last, null when it got nothing
     * @param now hash of what it would get now, null when that is nothing
     */
    public static DeviceState of(boolean came, String got, String now) {
        if (!came) {
            return LISTED;
        }
        if (got == null) {
            return CONTACTED;
        }
        return got.equals(now) ? SERVED : DRIFTED;
    }
}
