// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Values of calls as the database has them. */
final class CallAmounts {

    private CallAmounts() {}

    /** @param orZero 0 says that there is none */
    static Long id(long orZero) {
        return orZero == 0 ? null : orZero;
    }

    /** @param micros 1e-6 of the currency */
    static BigDecimal decimal(long micros) {
        return BigDecimal.valueOf(micros, 6);
    }

    /** @param millis since 1970 */
    static LocalDateTime time(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }
}
