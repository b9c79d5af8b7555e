// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import java.util.EnumMap;
import java.util.Map;

/** Asks each feature how much of it would go with an organization. */
public class OrganizationLossQuestion {

    private final long organizationId;
    private final Map<Loss, Long> losses = new EnumMap<>(Loss.class);

    OrganizationLossQuestion(long organizationId) {
        this.organizationId = organizationId;
    }

    public long organizationId() {
        return organizationId;
    }

    public void answer(Loss what, long count) {
        losses.merge(what, count, Long::sum);
    }

    /** Without what there is none of. */
    Map<Loss, Long> losses() {
        losses.values().removeIf(count -> count == 0);
        return losses;
    }
}
