// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import static io.demarc.access.Permission.RATE_READ;

import io.demarc.access.Requires;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Holds two versions against each other, before one of them is published (CL-2). */
@Stateless
public class CardComparisons {

    @Inject
    VersionRepository versions;

    @Inject
    RateRepository rates;

    /** @param beforeId null for the one of the same card that was published before; when there is none, all is new */
    @Requires(RATE_READ)
    public VersionComparison compare(Long beforeId, long afterId) {
        var after = versions.get(afterId);
        var before = beforeId == null
                ? published(after)
                : rates.all(versions.get(beforeId).id());
        return VersionComparison.of(before, rates.all(afterId));
    }

    private List<RateRow> published(RateCardVersion after) {
        return versions.of(after.card().id()).stream()
                .filter(other -> other.number() < after.number() && other.state() == CardVersionState.PUBLISHED)
                .findFirst()
                .map(before -> rates.all(before.id()))
                .orElse(List.of());
    }
}
