// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;

/**
 * A card as somebody describes it. Purpose, currency, decimals and rounding are chosen once: calls were charged by them.
 *
 * @param currency ISO 4217; null for the provider's
 * @param decimals 0 to 6, how fine a charge is
 */
public record RateCardForm(
        String name, CardPurpose purpose, String currency, Integer decimals, ChargeRounding rounding, String notes)
        implements Serializable {

    /** Four decimals, halves up. */
    public static RateCardForm usual(String name, CardPurpose purpose) {
        return new RateCardForm(name, purpose, null, 4, ChargeRounding.HALF_UP, null);
    }
}
