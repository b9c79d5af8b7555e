// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the calls of a UTC day to a destination add up to.
 *
 * @param destinationId 0 for calls to none of the rates' destinations, which were not connected
 * @param duration seconds
 * @param billedDuration seconds, after increments
 * @param charge in the organization's currency, 6 decimals
 * @param cost likewise
 */
public record BillableSum(
        LocalDate day,
        long destinationId,
        long attempts,
        long connected,
        long duration,
        long billedDuration,
        BigDecimal charge,
        BigDecimal cost) {}
