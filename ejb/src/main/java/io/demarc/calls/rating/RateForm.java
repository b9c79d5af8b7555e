// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What calls to the numbers behind a prefix are charged, as somebody wrote it.
 *
 * @param prefix 1 to 15 digits of E.164, without + and 00
 * @param price of a minute, in the card's currency, at most 8 decimals
 * @param connectionFee of each connected call, in the card's currency, at most 8 decimals
 * @param firstIncrement seconds that are billed at least, 1 to 3600
 * @param nextIncrement what is longer is billed in steps of so many seconds, 1 to 3600
 * @param freeSeconds a call that is no longer costs nothing; of a longer one so many seconds are not counted; 0 to 3600
 * @param validFrom null for always
 * @param validUntil not included; null for ever
 */
public record RateForm(
        String prefix,
        String destination,
        BigDecimal price,
        BigDecimal connectionFee,
        Integer firstIncrement,
        Integer nextIncrement,
        Integer freeSeconds,
        Instant validFrom,
        Instant validUntil)
        implements Serializable {}
