// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.Rated;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What the rated calls of a load add to each hour: summed here, because nothing sums faster than the one who stores. */
final class HourTally {

    private static final long HOUR = 3_600_000;

    private final Map<Hour, Sums> hours = new HashMap<>();

    /** Those that are set aside do not count until they are rated (CL-2). */
    void add(long organizationId, long startedAt, int duration, Rated rated) {
        if (!rated.isSetAside()) {
            hours.computeIfAbsent(
                            new Hour(organizationId, Math.floorDiv(startedAt, HOUR) * HOUR, rated.destinationId()),
                            Sums::new)
                    .add(duration, rated);
        }
    }

    Collection<Sums> sums() {
        return hours.values();
    }

    /** @param start milliseconds since 1970 */
    record Hour(long organizationId, long start, long destinationId) {}

    /** Durations in seconds, amounts in 1e-6 of the currency. */
    static final class Sums {

        final Hour hour;
        long attempts;
        long connected;
        long duration;
        long billedDuration;
        long chargeMicros;
        long costMicros;

        Sums(Hour hour) {
            this.hour = hour;
        }

        private void add(int seconds, Rated rated) {
            attempts++;
            connected += seconds > 0 ? 1 : 0;
            duration += seconds;
            billedDuration += rated.billedSeconds();
            chargeMicros += rated.chargeMicros();
            costMicros += rated.costMicros();
        }
    }
}
