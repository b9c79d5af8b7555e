// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Role;

/** Which operators to list; null leaves a condition out. */
public record OperatorFilter(String search, Long providerId, Long organizationId, Role role, Boolean enabled) {

    public static final OperatorFilter ALL = new OperatorFilter(null, null, null, null, null);

    public static OperatorFilter ofProvider(long providerId) {
        return new OperatorFilter(null, providerId, null, null, null);
    }
}
