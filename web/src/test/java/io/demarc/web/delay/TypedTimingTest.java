// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.delay.Timing;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CU-5: the operator picks a time in the own time zone. */
class TypedTimingTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @ParameterizedTest
    @CsvSource({
        "IN_AN_HOUR, 2026-03-31T23:30, 2026-04-01T00:30",
        "TONIGHT, 2026-03-31T23:30, 2026-04-01T02:00",
        "TONIGHT, 2026-03-31T01:30, 2026-03-31T02:00",
        "TONIGHT, 2026-03-31T02:00, 2026-04-01T02:00",
        "NEXT_MONTH, 2026-03-31T23:30, 2026-04-01T00:00",
        "NEXT_MONTH, 2026-12-01T00:00, 2027-01-01T00:00"
    })
    void timesThatAreOftenWantedAreOnePressAway(QuickPick pick, LocalDateTime now, LocalDateTime picked) {
        assertThat(pick.from(now.atZone(ROME))).isEqualTo(picked);
    }

    @Test
    void timesAreTheOperators() {
        assertThat(typed("2026-07-01T02:00", "2026-12-01T02:00").timing(ROME))
                .isEqualTo(new Timing(Instant.parse("2026-07-01T00:00:00Z"), Instant.parse("2026-12-01T01:00:00Z")));
    }

    /** On 29 March 2026 the clocks go from 2:00 to 3:00. */
    @Test
    void anHourThatSummerTimeLeavesOutIsTheOneAfterIt() {
        assertThat(typed("2026-03-29T02:30", " ").timing(ROME))
                .isEqualTo(new Timing(Instant.parse("2026-03-29T01:30:00Z"), null));
    }

    @Test
    void whatIsNoTimeIsToldBesideItsInput() {
        assertThatThrownBy(() -> typed("tomorrow", "later").timing(ROME))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        Problem.at("applyAt", "delay.time"), Problem.at("revertAt", "delay.time")));
    }

    private static TypedTiming typed(String applyAt, String revertAt) {
        var typed = new TypedTiming();
        typed.setApplyAt(applyAt);
        typed.setRevertAt(revertAt);
        return typed;
    }
}
