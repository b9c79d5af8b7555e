// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import io.demarc.calls.summary.CallSum;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The figures of a row, in the order of the columns (CU-9): one list for the page, what is copied, and the files. */
public enum SummaryColumn {
    ATTEMPTS(Kind.COUNT, CallSum::attempts),
    CONNECTED(Kind.COUNT, CallSum::connected),
    ASR(Kind.PERCENT, CallSum::asr),
    ACD(Kind.AVERAGE_SECONDS, CallSum::acd),
    DURATION(Kind.SECONDS, CallSum::duration),
    BILLED_DURATION(Kind.SECONDS, CallSum::billedDuration),
    CHARGE(Kind.MONEY, CallSum::charge),
    COST(Kind.MONEY, CallSum::cost),
    PROFIT(Kind.MONEY, CallSum::profit),
    PROFIT_PERCENT(Kind.PERCENT, CallSum::profitPercent);

    /** What a figure is, and whether several of them may be added up. */
    public enum Kind {
        COUNT,
        SECONDS,
        MONEY,
        /** These are averages: an average of them is no average of the calls. */
        PERCENT,
        AVERAGE_SECONDS
    }

    private static final List<SummaryColumn> OF_PROVIDER = List.of(COST, PROFIT, PROFIT_PERCENT);

    private final Kind kind;
    private final Function<CallSum, Number> value;

    SummaryColumn(Kind kind, Function<CallSum, Number> value) {
        this.kind = kind;
        this.value = value;
    }

    /** @param withCost whether what the calls cost and earn is shown */
    public static List<SummaryColumn> shown(boolean withCost) {
        return Arrays.stream(values())
                .filter(column -> withCost || !OF_PROVIDER.contains(column))
                .toList();
    }

    public Kind kind() {
        return kind;
    }

    /** Seconds, hundredths or an amount; null when there is none. */
    public Number value(CallSum sum) {
        return value.apply(sum);
    }

    /** The value with a point before its decimals, without zeros at the end; empty when there is none. */
    public String plain(CallSum sum) {
        var number = value(sum);
        if (number instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        return number == null ? "" : number.toString();
    }
}
