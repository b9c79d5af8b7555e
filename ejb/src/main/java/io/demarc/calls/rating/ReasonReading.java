// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads what a price is made of. */
@ApplicationScoped
class ReasonReading {

    @Inject
    CardRepository cards;

    @Inject
    VersionRepository versions;

    @Inject
    RateRepository rates;

    @Inject
    AssignmentRepository assignments;

    /**
     * @param rateId by which the call was charged; null for what {@code prices} say
     * @param prices the card that holds now; null for none
     */
    PriceReason read(CardPurpose purpose, AskedCall call, Long rateId, CardPrices prices) {
        if (rateId != null && rateId != 0) {
            return of(purpose, call, versions.get(rates.versionOf(rateId)));
        }
        if (prices == null) {
            return null;
        }
        var version = prices.versionAt(call.startedAt().toEpochMilli());
        return version == null
                ? withoutVersion(purpose, call, cards.get(prices.cardId()))
                : of(purpose, call, versions.get(version.id()));
    }

    private PriceReason of(CardPurpose purpose, AskedCall call, RateCardVersion version) {
        var card = version.card();
        var startedAt = call.startedAt().toEpochMilli();
        var fitting = rates.fitting(version.id(), call.digits());
        var list = new PriceList(fitting.stream().map(RateRow::priced).toList());
        var won = list.find(call.digits(), startedAt);
        var winner = won == null ? null : won.id();
        var rate = fitting.stream().filter(row -> row.id().equals(winner)).findFirst();
        return new PriceReason(
                card.view(),
                isOwn(purpose, call, card),
                version.view(),
                fitting.stream()
                        .map(row -> RateCandidate.of(row, winner, startedAt))
                        .toList(),
                rate.orElse(null),
                rate.map(row -> ChargeSteps.of(row, call.seconds(), card.scale()))
                        .orElse(null));
    }

    private PriceReason withoutVersion(CardPurpose purpose, AskedCall call, RateCard card) {
        return new PriceReason(card.view(), isOwn(purpose, call, card), null, List.of(), null, null);
    }

    private boolean isOwn(CardPurpose purpose, AskedCall call, RateCard card) {
        return assignments.isOwn(call.organizationId(), purpose, card.id());
    }
}
