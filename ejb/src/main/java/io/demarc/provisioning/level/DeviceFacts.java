// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import java.util.List;

/**
 * What the decision needs to know of a device.
 *
 * @param provisionedBy who added it
 * @param assignedTo the organization that it is assigned to, and the accounts of its lines; empty while it is unassigned
 */
public record DeviceFacts(Holder provisionedBy, List<Standing> assignedTo) {

    public DeviceFacts {
        assignedTo = List.copyOf(assignedTo);
    }

    /** Those it is assigned to who stand directly below {@code actor}. */
    List<Standing> childrenOf(Standing actor) {
        return assignedTo.stream().filter(assigned -> assigned.isChildOf(actor)).toList();
    }
}
