// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import io.demarc.calls.rating.DialledDigits;
import io.demarc.calls.rating.SetAside;
import io.demarc.kernel.UtcInstantConverter;
import java.io.Serializable;
import java.time.Instant;

/**
 * Which calls a list shows; null does not narrow it.
 *
 * @param providerId must be said by those who work for no provider and name no organization
 * @param account username
 * @param number digits with which the caller's or the callee's number begins
 * @param from the first instant
 * @param until the first instant that is not shown
 * @param reason why calls are set aside; implies that state
 * @param destinationId 0 for calls to none
 * @param invoiceId the invoice that the calls stand on
 */
public record CallFilter(
        Long providerId,
        Long organizationId,
        String account,
        String number,
        Instant from,
        Instant until,
        CallState state,
        SetAside reason,
        Long destinationId,
        Long invoiceId)
        implements Serializable {

    public static final CallFilter ALL = new CallFilter(null, null, null, null, null, null, null, null, null, null);

    public CallFilter {
        number = number == null || number.isBlank() ? null : digits(number);
        from = UtcInstantConverter.storable(from);
        until = UtcInstantConverter.storable(until);
    }

    private static String digits(String typed) {
        var digits = DialledDigits.of(typed.strip());
        return digits.isEmpty() ? typed.strip().replaceAll("[%_\\\\]", "") : digits;
    }

    /** The calls behind facts: of an organization and a time, and of a destination or an invoice when they are given. */
    public static CallFilter behind(
            long organizationId, Instant from, Instant until, Long destinationId, Long invoiceId) {
        return new CallFilter(
                null, organizationId, null, null, from, until, CallState.RATED, null, destinationId, invoiceId);
    }

    CallFilter of(Long provider) {
        return new CallFilter(
                provider, organizationId, account, number, from, until, state, reason, destinationId, invoiceId);
    }
}
