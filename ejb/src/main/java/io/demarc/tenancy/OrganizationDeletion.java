// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.io.Serializable;
import java.util.Map;

/**
 * What goes when an organization goes.
 *
 * @param losses how much of each; what there is none of is left out
 */
public record OrganizationDeletion(String name, Map<Loss, Long> losses) implements Serializable {

    /** Whether the name must be typed before it happens: accounts are what customers notice. */
    public boolean isDangerous() {
        return losses.containsKey(Loss.ACCOUNTS);
    }
}
