// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;
import java.util.List;

/**
 * Why a call is charged, or costs, what it does.
 *
 * @param ownCard whether the organization has the card as its own; otherwise it is the provider's for everybody
 * @param version null when none was in force
 * @param candidates all rates whose prefix fits, the shortest first
 * @param rate the one that wins; null when none does
 * @param steps null when no rate wins
 */
public record PriceReason(
        RateCardView card,
        boolean ownCard,
        CardVersionView version,
        List<RateCandidate> candidates,
        RateRow rate,
        ChargeSteps steps)
        implements Serializable {}
