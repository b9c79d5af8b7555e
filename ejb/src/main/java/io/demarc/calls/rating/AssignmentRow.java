// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/**
 * Whose calls a card rates.
 *
 * @param organizationId null for all of the provider's that count in the card's currency and have none of their own
 * @param organization null likewise
 */
public record AssignmentRow(
        Long id,
        CardPurpose purpose,
        Long cardId,
        String card,
        String currency,
        Long organizationId,
        String organization) {

    static final String COLUMNS = "e.id, e.purpose, e.card.id, e.card.name, e.currency, e.organizationId, "
            + "(select o.name from Organization o where o.id = e.place)";

    public boolean isForEverybody() {
        return organizationId == null;
    }
}
