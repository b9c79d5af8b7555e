// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.rating;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportLayout;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRules;
import io.demarc.kernel.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of a file of rates: those of the form. Whether two rows are for the same calls, {@link RateSheet} looks at. */
final class RateRules implements RowRules {

    private static final Set<ImportColumn> WHOLE = Set.of(RateColumns.FIRST, RateColumns.NEXT, RateColumns.FREE);
    private static final Set<ImportColumn> AMOUNTS = Set.of(RateColumns.PRICE, RateColumns.FEE);
    private static final Set<ImportColumn> TIMES = Set.of(RateColumns.FROM, RateColumns.UNTIL);

    /** What the form says, in the words of a file. */
    private static final Map<String, RowProblem> OF_THE_FORM = Map.of(
            "rates.prefix", RowProblem.BROKEN_PREFIX,
            "rates.validity", RowProblem.BROKEN_TIME,
            "range", RowProblem.OUT_OF_RANGE,
            "decimals", RowProblem.TOO_MANY_DECIMALS);

    @Override
    public ImportLayout layout() {
        return RateColumns.LAYOUT;
    }

    @Override
    public Optional<RowProblem> problem(ImportColumn column, String cell) {
        if (column.equals(RateColumns.PREFIX)) {
            return when(!cell.strip().matches("(\\+|00)?[\\d ]+"), RowProblem.BROKEN_PREFIX);
        }
        if (WHOLE.contains(column)) {
            return when(!RateCells.isWhole(cell), RowProblem.NO_NUMBER);
        }
        if (AMOUNTS.contains(column)) {
            return when(!RateCells.isAmount(cell), RowProblem.NO_NUMBER);
        }
        return when(TIMES.contains(column) && RateCells.time(cell).isEmpty(), RowProblem.BROKEN_TIME);
    }

    private static Optional<RowProblem> when(boolean wrong, RowProblem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }

    @Override
    public Optional<Rejection> problem(Map<ImportColumn, String> cells) {
        return Rate.check(new RateCells(cells).form()).found().stream()
                .findFirst()
                .map(this::rejection);
    }

    private Rejection rejection(Problem problem) {
        var column = layout().columns().stream()
                .filter(each -> each.header().equals(problem.field()))
                .findFirst()
                .orElse(null);
        return Rejection.at(column, OF_THE_FORM.getOrDefault(problem.key(), RowProblem.NOT_ACCEPTED));
    }

    @Override
    public String key(Map<ImportColumn, String> cells) {
        return null;
    }

    @Override
    public Set<String> taken(Collection<String> keys) {
        return Set.of();
    }

    @Override
    public Rejection takenKey() {
        return Rejection.at(RateColumns.PREFIX, RowProblem.PREFIX_TWICE);
    }

    @Override
    public Rejection doubleKey(long earlierLine) {
        return new Rejection(RateColumns.PREFIX, RowProblem.PREFIX_TWICE, earlierLine);
    }
}
