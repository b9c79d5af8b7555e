// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import java.io.Serializable;

/**
 * Which of those below; null leaves a condition out.
 *
 * @param own what was set for them
 */
public record ChildFilter(String search, ProvisioningLevel own) implements Serializable {

    public static final ChildFilter ALL = new ChildFilter(null, null);
}
