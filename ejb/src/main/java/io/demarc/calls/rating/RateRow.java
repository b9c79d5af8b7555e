// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A line in the list of a version's rates.
 *
 * @param price of a minute, in the card's currency
 * @param connectionFee of each connected call, in the card's currency
 * @param validFrom null for always
 * @param validUntil not included; null for ever
 */
public record RateRow(
        Long id,
        String prefix,
        Long destinationId,
        String destination,
        BigDecimal price,
        BigDecimal connectionFee,
        int firstIncrement,
        int nextIncrement,
        int freeSeconds,
        Instant validFrom,
        Instant validUntil)
        implements Serializable {

    static final String COLUMNS = "e.id, e.prefix, e.destinationId, e.destination.name, e.price, e.connectionFee, "
            + "e.firstIncrement, e.nextIncrement, e.freeSeconds, e.validFrom, e.validUntil";

    PricedRate priced() {
        return new PricedRate(
                id,
                prefix,
                destinationId,
                units(price),
                units(connectionFee),
                firstIncrement,
                nextIncrement,
                freeSeconds,
                validFrom == null ? Long.MIN_VALUE : validFrom.toEpochMilli(),
                validUntil == null ? Long.MAX_VALUE : validUntil.toEpochMilli());
    }

    public RateForm form() {
        return new RateForm(
                prefix,
                destination,
                price,
                connectionFee,
                firstIncrement,
                nextIncrement,
                freeSeconds,
                validFrom,
                validUntil);
    }

    private static long units(BigDecimal amount) {
        return amount.movePointRight(PricedRate.PRICE_DECIMALS).longValueExact();
    }
}
