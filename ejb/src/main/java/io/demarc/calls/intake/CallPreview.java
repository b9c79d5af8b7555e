// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.calls.rating.SetAside;
import io.demarc.calls.record.NewCall;
import io.demarc.imports.RowProblem;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a dry run of the first records of a file shows (BA-4). Nothing is stored by it, and calls that are stored already
 * count too.
 *
 * @param records of the file that were read
 * @param calls how many of them are calls
 * @param rated how many have a price
 * @param duration seconds
 * @param billedDuration seconds
 * @param charge of the rated ones
 * @param setAside how many wait for a rate, by reason
 * @param problems how many are no calls, by problem
 * @param first the first calls as they were understood
 */
public record CallPreview(
        int records,
        int calls,
        int rated,
        long duration,
        long billedDuration,
        BigDecimal charge,
        Map<SetAside, Long> setAside,
        Map<RowProblem, Long> problems,
        List<Line> first) {

    private static final int SHOWN = 8;

    static CallPreview of(PieceReader read) {
        var setAside = new EnumMap<SetAside, Long>(SetAside.class);
        var problems = new EnumMap<RowProblem, Long>(RowProblem.class);
        read.refused().forEach(row -> problems.merge(row.rejection().problem(), 1L, Long::sum));
        var rated = 0;
        var duration = 0L;
        var billed = 0L;
        var micros = 0L;
        for (var call : read.calls()) {
            duration += call.duration();
            billed += call.rated().billedSeconds();
            micros += call.rated().chargeMicros();
            if (call.rated().isSetAside()) {
                setAside.merge(call.rated().setAside(), 1L, Long::sum);
            } else {
                rated++;
            }
        }
        return new CallPreview(
                read.calls().size() + read.refused().size(),
                read.calls().size(),
                rated,
                duration,
                billed,
                BigDecimal.valueOf(micros, 6),
                setAside,
                problems,
                read.calls().stream().limit(SHOWN).map(Line::of).toList());
    }

    /**
     * A call as it was understood.
     *
     * @param startedAt milliseconds since 1970
     * @param charge null when it is set aside
     */
    public record Line(
            long line,
            java.time.Instant startedAt,
            long organizationId,
            String caller,
            String callee,
            int duration,
            int outcome,
            int billedSeconds,
            BigDecimal charge,
            SetAside setAside) {

        static Line of(NewCall call) {
            var rated = call.rated();
            return new Line(
                    call.line(),
                    java.time.Instant.ofEpochMilli(call.startedAt()),
                    call.organizationId(),
                    call.caller(),
                    call.callee(),
                    call.duration(),
                    call.outcome(),
                    rated.billedSeconds(),
                    rated.isSetAside() ? null : BigDecimal.valueOf(rated.chargeMicros(), 6),
                    rated.setAside());
        }
    }
}
