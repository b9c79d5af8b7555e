// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.SetAside;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A line in the list of calls.
 *
 * @param ref see {@link CallRef}
 * @param account username; null when the call is known by its organization only, or the account is gone
 * @param caller null when the source did not tell
 * @param callee digits in international form, or what was dialled
 * @param outcome SIP status; 0 when the source did not tell
 * @param duration seconds
 * @param billedSeconds after increments
 * @param reason why it is set aside; null when it is rated
 * @param destination null for none
 * @param charge in {@code currency}, 6 decimals
 * @param cost likewise; null for those who may not know
 */
public record CallRow(
        String ref,
        long organizationId,
        String organization,
        Long accountId,
        String account,
        Instant startedAt,
        String callId,
        String leg,
        String caller,
        String callee,
        int outcome,
        int duration,
        CallState state,
        SetAside reason,
        String destination,
        int billedSeconds,
        String currency,
        BigDecimal charge,
        BigDecimal cost,
        Long rateId,
        Long costRateId)
        implements Serializable {

    CallRow withoutCost() {
        return new CallRow(
                ref,
                organizationId,
                organization,
                accountId,
                account,
                startedAt,
                callId,
                leg,
                caller,
                callee,
                outcome,
                duration,
                state,
                reason,
                destination,
                billedSeconds,
                currency,
                charge,
                null,
                rateId,
                null);
    }
}
