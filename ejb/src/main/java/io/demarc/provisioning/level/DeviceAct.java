// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

/** What is done with devices, beside what is done for one of those below. */
public enum DeviceAct {
    ADD_UNASSIGNED,
    /** Changing or removing a device that one added oneself and that nobody has yet. */
    CHANGE_OWN_UNASSIGNED,
    /** Changing or removing a device that somebody else added. */
    CHANGE_FOREIGN,
    CLEAR_FOREIGN
}
