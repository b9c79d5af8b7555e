// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long calls are kept: so many full UTC months before the present one, or for ever. */
@ApplicationScoped
public class CallRetention {

    /** No call can be older: the first telephone calls over SIP were made about then. */
    private static final Instant BEGINNING = Instant.parse("1999-01-01T00:00:00Z");

    @Inject
    @ConfigProperty(name = "demarc.calls.retention")
    Optional<Integer> months;

    @Inject
    Clock clock;

    /** The first month that is kept; empty when all are. */
    Optional<YearMonth> firstKept() {
        return months.filter(many -> many > 0)
                .map(many ->
                        YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).minusMonths(many));
    }

    /** Calls that began earlier are not taken in. */
    public Instant earliest() {
        return firstKept()
                .map(month -> month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(BEGINNING);
    }
}
