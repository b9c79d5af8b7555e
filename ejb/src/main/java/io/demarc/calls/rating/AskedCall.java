// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.kernel.Problems;
import java.io.Serializable;
import java.time.Instant;

/**
 * A call, made or thought of, whose price somebody asks for.
 *
 * @param callee the number as it was dialled
 * @param seconds the duration; 0 when it was not connected
 */
public record AskedCall(long organizationId, String callee, Instant startedAt, int seconds) implements Serializable {

    public AskedCall {
        new Problems()
                .addIf(callee == null || DialledDigits.of(callee).isEmpty(), "callee", "number.digits")
                .addIf(startedAt == null, "startedAt", "required")
                .addIf(
                        seconds < 0 || seconds > TariffBook.LONGEST_CALL,
                        "seconds",
                        "rates.seconds",
                        TariffBook.LONGEST_CALL)
                .throwIfAny();
    }

    String digits() {
        return DialledDigits.of(callee);
    }
}
