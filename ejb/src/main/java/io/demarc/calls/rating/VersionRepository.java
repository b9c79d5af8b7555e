// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

@ApplicationScoped
class VersionRepository extends TenantRepository<RateCardVersion> {

    private static final int MOST_VERSIONS = 1000;

    VersionRepository() {
        super(RateCardVersion.class);
    }

    /** The newest first. */
    List<RateCardVersion> of(long cardId) {
        return select().and("e.card.id = ?", cardId).orderBy("e.number desc").list(MOST_VERSIONS);
    }

    List<PublishedVersion> published(long providerId) {
        return select().and("e.providerId = ?", providerId)
                .and("e.state = ?", CardVersionState.PUBLISHED)
                .rows(PublishedVersion.class, "e.id, e.card.id, e.number, e.effectiveFrom", Integer.MAX_VALUE);
    }

    /** Another text when any version of the provider was published or withdrawn since: both only ever add to it. */
    String stamp(long providerId) {
        return Arrays.toString(select().and("e.providerId = ?", providerId)
                .and("e.state <> ?", CardVersionState.DRAFT)
                .total(Object[].class, "count(e), sum(e.version)"));
    }
}
