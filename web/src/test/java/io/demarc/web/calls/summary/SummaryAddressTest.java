// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.calls.summary.CallSum;
import io.demarc.calls.summary.SummaryInterval;
import io.demarc.calls.summary.SummaryRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody may type into the address of a summary (CU-9). */
class SummaryAddressTest {

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void withoutAWordItIsDailyOfAllUpToNow() {
        var address = SummaryAddress.read(Map.of());

        assertThat(address).isEqualTo(new SummaryAddress(SummaryInterval.DAILY, null, null));
        assertThat(address.until(NOW)).isEqualTo(NOW);
    }

    @Test
    void whatCannotBeReadIsNeverTakenForAllOrganizations() {
        var address = SummaryAddress.read(Map.of("interval", "YEARLY", "organization", "1 or 2", "until", "yesterday"));

        assertThat(address).isEqualTo(new SummaryAddress(SummaryInterval.DAILY, -1L, null));
    }

    @Test
    void theFutureIsNotLookedInto() {
        var address = SummaryAddress.read(Map.of("until", "2031-01-01T00:00:00Z"));

        assertThat(address.until(NOW)).isEqualTo(NOW);
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        var address = SummaryAddress.read(Map.of("interval", "WEEKLY", "organization", "7"));

        assertThat(address.with(NOW)).isEqualTo("?interval=WEEKLY&organization=7&until=2026-03-02T12:00:00Z");
        assertThat(address.with(SummaryInterval.LIVE)).isEqualTo("?interval=LIVE&organization=7");
    }

    @Test
    void theCallsOfARowAreAskedForByDaysOrByTheHour() {
        var hour = new SummaryRow(NOW, NOW.plusSeconds(3600), "EUR", CallSum.NOTHING, null, List.of());
        var day = Instant.parse("2026-03-02T00:00:00Z");
        var week = new SummaryRow(day, day.plusSeconds(7 * 86_400), "EUR", CallSum.NOTHING, null, List.of());

        assertThat(SummaryAddress.span(SummaryInterval.LIVE, hour))
                .isEqualTo("&from=2026-03-02T12:00:00Z&until=2026-03-02T13:00:00Z");
        assertThat(SummaryAddress.span(SummaryInterval.WEEKLY, week)).isEqualTo("&from=2026-03-02&until=2026-03-08");
    }
}
