// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.demarc.calls.summary.CallSum;
import io.demarc.calls.summary.SummaryFilter;
import io.demarc.calls.summary.SummaryInterval;
import io.demarc.calls.summary.SummaryRow;
import io.demarc.calls.summary.SummarySheet;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The chart of a summary (CU-9). */
class SummaryChartTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static SummaryRow row(int hoursAgo, String currency, long attempts, long connected) {
        var start = NOON.minusSeconds(3600L * hoursAgo);
        var sum = new CallSum(attempts, connected, 0, 0, BigDecimal.ZERO, null);
        return new SummaryRow(start, start.plusSeconds(3600), currency, sum, null, List.of());
    }

    private static SummaryChart chart(SummaryRow... rows) {
        var filter = new SummaryFilter(SummaryInterval.LIVE, null, NOON);
        return SummaryChart.of(
                new SummarySheet(filter.interval(), filter.from(), filter.end(), List.of(rows), List.of(), null, 0));
    }

    @Test
    void theHighestBarIsAsHighAsTheDrawingAndWhoeverCalledAtAllIsSeen() {
        var chart = chart(row(0, "EUR", 1000, 500), row(1, "EUR", 1, 1));

        assertThat(chart.most()).isEqualTo(1000);
        assertThat(chart.bars().subList(10, 12))
                .extracting(SummaryChart.Bar::attempts, SummaryChart.Bar::connected)
                .containsExactly(tuple(1, 1), tuple(100, 50));
    }

    @Test
    void rowsOfSeveralCurrenciesShareTheirBar() {
        var chart = chart(row(0, "EUR", 3, 1), row(0, "CHF", 4, 2));

        assertThat(chart.most()).isEqualTo(7);
        assertThat(chart.bars().get(11).connectedCount()).isEqualTo(3);
    }

    @Test
    void hoursWithoutCallsHaveTheirPlaceExceptThoseBeforeTheFirstOnes() {
        assertThat(chart(row(23, "EUR", 1, 0)).bars()).hasSize(24);
        assertThat(chart(row(15, "EUR", 1, 0)).bars()).hasSize(16);
        assertThat(chart(row(1, "EUR", 1, 0)).bars()).hasSize(12);
        assertThat(chart(row(1, "EUR", 1, 0)).bars().get(0).x()).isZero();
    }

    @Test
    void aDayWithoutCallsIsDrawnFlat() {
        assertThat(chart().bars()).allSatisfy(bar -> assertThat(bar.attempts()).isZero());
    }
}
