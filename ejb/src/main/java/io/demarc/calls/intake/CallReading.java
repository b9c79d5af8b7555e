// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.calls.rating.Tariffs;
import io.demarc.calls.record.CallRetention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Gives readers what they need to know of a provider: accounts, prices, and when calls may have begun. */
@ApplicationScoped
class CallReading {

    /** Clocks of switches are not always right. */
    private static final Duration AHEAD = Duration.ofHours(24);

    @Inject
    CallDirectory directory;

    @Inject
    Tariffs tariffs;

    @Inject
    CallRetention retention;

    @Inject
    Clock clock;

    /** @param asOf accounts and organizations that were made before it are known; later ones may be */
    CallRows rows(long providerId, CallFormat format, Instant asOf) {
        var span = new CallSpan(
                retention.earliest().toEpochMilli(), clock.instant().plus(AHEAD).toEpochMilli());
        return new CallRows(format, directory.of(providerId, asOf), tariffs.of(providerId), span);
    }
}
