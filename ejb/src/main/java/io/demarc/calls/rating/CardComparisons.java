// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.access.Permission.RATE_READ;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Holds two versions against each other, before one of them is published (CL-2). */
@Stateless
public class CardComparisons {

    @Inject
    VersionRepository versions;

    @Inject
    RateRepository rates;

    @Requires(RATE_READ)
    public VersionComparison compare(long beforeId, long afterId) {
        return VersionComparison.of(
                rates.all(versions.get(beforeId).id()),
                rates.all(versions.get(afterId).id()));
    }
}
