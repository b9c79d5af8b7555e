// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a card.
 *
 * @param number 1, 2, 3 … within the card
 * @param effectiveFrom null for a draft
 * @param rates how many prefixes it has
 */
public record CardVersionView(
        long id,
        long cardId,
        int number,
        CardVersionState state,
        Instant effectiveFrom,
        int rates,
        String note,
        String createdBy,
        Instant createdAt,
        Instant publishedAt)
        implements Serializable {

    /** Whether calls are or were rated by it at {@code now}. */
    public boolean tookEffect(Instant now) {
        return state == CardVersionState.PUBLISHED && !effectiveFrom.isAfter(now);
    }
}
