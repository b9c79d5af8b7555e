// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/**
 * A line in the list of cards.
 *
 * @param published the number of the version that was published last; null for none
 * @param drafts versions that are being written
 * @param customers organizations that have it as their own
 * @param forEverybody 1 when it holds for all that have none of their own
 */
public record RateCardRow(
        Long id,
        String name,
        CardPurpose purpose,
        String currency,
        Integer published,
        long drafts,
        long customers,
        long forEverybody) {

    static final String COLUMNS = "e.id, e.name, e.purpose, e.currency, "
            + "(select max(v.number) from RateCardVersion v where v.card = e"
            + " and v.state = io.demarc.calls.rating.CardVersionState.PUBLISHED), "
            + "(select count(v) from RateCardVersion v where v.card = e"
            + " and v.state = io.demarc.calls.rating.CardVersionState.DRAFT), "
            + "(select count(a) from CardAssignment a where a.card = e and a.place <> 0), "
            + "(select count(a) from CardAssignment a where a.card = e and a.place = 0)";
}
