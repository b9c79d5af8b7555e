// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

/** *Allow to provision devices*: what somebody may do with SIP devices (DV-2). In ascending order. */
public enum ProvisioningLevel {
    NONE,
    VIEW,
    MODIFY;

    boolean reaches(ProvisioningLevel other) {
        return compareTo(other) >= 0;
    }

    ProvisioningLevel atMost(ProvisioningLevel limit) {
        return reaches(limit) ? limit : this;
    }
}
