// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What calls of one organization, UTC hour and destination add up to: a row of the facts, or the same counted again from
 * the calls.
 *
 * @param part tells rows of the same hour and destination apart, see {@link BillableFacts#of}
 */
public record HourSum(
        Instant hour,
        long destinationId,
        long part,
        long attempts,
        long connected,
        long duration,
        long billedDuration,
        BigDecimal charge,
        BigDecimal cost) {}
