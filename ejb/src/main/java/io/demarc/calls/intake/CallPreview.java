// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.calls.rating.SetAside;
import io.demarc.calls.record.CallComparison;
import io.demarc.calls.record.NewCall;
import io.demarc.imports.RowProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * What a dry run of the first records of a file shows (BA-4). Nothing is stored by it.
 *
 * @param records of the file that were read
 * @param calls how many of them are calls that would be stored
 * @param stored how many are calls that are stored already, or stand twice in the file
 * @param rated how many of those that would be stored have a price
 * @param duration seconds of the rated ones
 * @param billedDuration seconds of the rated ones
 * @param charges of the rated ones, by currency
 * @param setAside how many of those that would be stored wait for a rate, by reason
 * @param problems how many would be refused, by problem
 * @param first the first calls as they were understood
 */
public record CallPreview(
        int records,
        int calls,
        int stored,
        int rated,
        long duration,
        long billedDuration,
        Map<String, BigDecimal> charges,
        Map<SetAside, Long> setAside,
        Map<RowProblem, Long> problems,
        List<PreviewCall> first) {

    private static final int SHOWN = 8;

    /** @param currencies ISO 4217, by the id of the organization */
    static CallPreview of(PieceReader read, CallComparison.Outcome outcome, LongFunction<String> currencies) {
        var rated = outcome.fresh().stream()
                .filter(call -> !call.rated().isSetAside())
                .toList();
        return new CallPreview(
                read.calls().size() + read.refused().size(),
                outcome.fresh().size(),
                outcome.stored(),
                rated.size(),
                rated.stream().mapToLong(NewCall::duration).sum(),
                rated.stream().mapToLong(call -> call.rated().billedSeconds()).sum(),
                charges(rated, currencies),
                setAside(outcome.fresh()),
                problems(read, outcome),
                read.calls().stream()
                        .limit(SHOWN)
                        .map(call -> PreviewCall.of(call, currencies.apply(call.organizationId())))
                        .toList());
    }

    private static Map<String, BigDecimal> charges(List<NewCall> rated, LongFunction<String> currencies) {
        var charges = new TreeMap<String, BigDecimal>();
        rated.forEach(call ->
                charges.merge(currencies.apply(call.organizationId()), PreviewCall.charge(call), BigDecimal::add));
        return charges;
    }

    private static Map<SetAside, Long> setAside(List<NewCall> fresh) {
        var setAside = new EnumMap<SetAside, Long>(SetAside.class);
        fresh.stream()
                .filter(call -> call.rated().isSetAside())
                .forEach(call -> setAside.merge(call.rated().setAside(), 1L, Long::sum));
        return setAside;
    }

    private static Map<RowProblem, Long> problems(PieceReader read, CallComparison.Outcome outcome) {
        var problems = new EnumMap<RowProblem, Long>(RowProblem.class);
        read.refused().forEach(row -> problems.merge(row.rejection().problem(), 1L, Long::sum));
        if (outcome.different() > 0) {
            problems.put(RowProblem.CALL_DIFFERS, (long) outcome.different());
        }
        return problems;
    }

    /**
     * A call as it was understood.
     *
     * @param charge in {@code currency}; null when it is set aside
     */
    public record PreviewCall(
            long line,
            Instant startedAt,
            long organizationId,
            String caller,
            String callee,
            int duration,
            int outcome,
            int billedSeconds,
            BigDecimal charge,
            String currency,
            SetAside setAside) {

        static PreviewCall of(NewCall call, String currency) {
            var rated = call.rated();
            return new PreviewCall(
                    call.line(),
                    Instant.ofEpochMilli(call.startedAt()),
                    call.organizationId(),
                    call.caller(),
                    call.callee(),
                    call.duration(),
                    call.outcome(),
                    rated.billedSeconds(),
                    rated.isSetAside() ? null : charge(call),
                    currency,
                    rated.setAside());
        }

        private static BigDecimal charge(NewCall call) {
            return BigDecimal.valueOf(call.rated().chargeMicros(), 6);
        }
    }
}
