// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.calls.rating.TariffBook.Cards;
import io.demarc.calls.rating.TariffBook.OrganizationCards;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a tariff book of what is stored: for each organization the cards that hold for it. */
final class BookBinding {

    private final Map<Long, CardPrices> cards;

    BookBinding(Collection<RateCard> all, Collection<CardPrices.Version> published) {
        var byCard = published.stream().collect(Collectors.groupingBy(CardPrices.Version::cardId));
        cards = all.stream()
                .collect(Collectors.toMap(
                        RateCard::id,
                        card -> new CardPrices(card.id(), card.scale(), byCard.getOrDefault(card.id(), List.of()))));
    }

    /**
     * @param currency the provider's
     * @param otherCurrencies the organizations that count in another one
     */
    TariffBook bind(String currency, List<AssignedCard> assigned, Map<Long, String> otherCurrencies) {
        var everybody = assigned.stream().filter(AssignedCard::isForEverybody).toList();
        var own = assigned.stream()
                .filter(each -> !each.isForEverybody())
                .collect(Collectors.groupingBy(AssignedCard::place, HashMap::new, Collectors.toList()));
        var special = new HashSet<>(own.keySet());
        special.addAll(otherCurrencies.keySet());
        return new TariffBook(
                special.stream()
                        .map(id -> new OrganizationCards(
                                id,
                                cards(
                                        own.getOrDefault(id, List.of()),
                                        everybody,
                                        otherCurrencies.getOrDefault(id, currency))))
                        .toList(),
                cards(List.of(), everybody, currency));
    }

    private Cards cards(List<AssignedCard> own, List<AssignedCard> everybody, String currency) {
        return new Cards(
                card(CardPurpose.SELL, own, everybody, currency), card(CardPurpose.COST, own, everybody, currency));
    }

    private CardPrices card(
            CardPurpose purpose, List<AssignedCard> own, List<AssignedCard> everybody, String currency) {
        return own.stream()
                .filter(each -> each.purpose() == purpose)
                .findFirst()
                .or(() -> everybody.stream()
                        .filter(each ->
                                each.purpose() == purpose && each.currency().equals(currency))
                        .findFirst())
                .map(each -> cards.get(each.cardId()))
                .orElse(null);
    }
}
