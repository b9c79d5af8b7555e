// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import java.time.Instant;

/**
 * A fact beside what the calls behind it add up to.
 *
 * @param counted null when no call is left
 */
public record FactDifference(HourSum fact, HourSum counted) {

    boolean isOne() {
        return !fact.equals(counted);
    }

    /** What a fact and its recount have in common. */
    record Key(Instant hour, long destinationId, long part) {

        static Key of(HourSum sum) {
            return new Key(sum.hour(), sum.destinationId(), sum.part());
        }
    }
}
