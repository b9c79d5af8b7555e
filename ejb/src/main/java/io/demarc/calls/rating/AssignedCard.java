// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

/**
 * By which card calls are rated.
 *
 * @param place an organization, or 0 for all of the provider's that count in {@code currency} and have no own
 */
public record AssignedCard(long place, CardPurpose purpose, String currency, Long cardId) {

    boolean isForEverybody() {
        return place == 0;
    }
}
