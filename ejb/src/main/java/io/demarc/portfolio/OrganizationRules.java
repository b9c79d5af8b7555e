// SPDX-License-Identifier: Apache-2.0
package io.demarc.portfolio;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportLayout;
import io.demarc.imports.Rejection;
import io.demarc.imports.RowProblem;
import io.demarc.imports.RowRules;
import io.demarc.kernel.Problem;
import io.demarc.tenancy.InvoiceSchedule;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationRegistry;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.ProviderForm;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of a file of organizations: those of the form, and no two rows of one provider have the same name. */
record OrganizationRules(OrganizationRegistry registry, long providerId, ProviderForm provider) implements RowRules {

    private static final Set<ImportColumn> WHOLE =
            Set.of(OrganizationColumns.CHANNELS, OrganizationColumns.CALLS_PER_SECOND, OrganizationColumns.DUE_DAYS);

    private static final Set<ImportColumn> AMOUNTS = Set.of(
            OrganizationColumns.DEBIT_LIMIT, OrganizationColumns.DAILY_SPEND_LIMIT, OrganizationColumns.TAX_PERCENT);

    /** What the form says, in the words of a file. */
    private static final Map<String, RowProblem> OF_THE_FORM = Map.of(
            "email.form", RowProblem.BROKEN_EMAIL,
            "language.unknown", RowProblem.UNKNOWN_LANGUAGE,
            "timeZone.unknown", RowProblem.UNKNOWN_TIME_ZONE,
            "currency.unknown", RowProblem.UNKNOWN_CURRENCY,
            "range", RowProblem.OUT_OF_RANGE,
            "decimals", RowProblem.TOO_MANY_DECIMALS,
            "tags.form", RowProblem.BROKEN_TAG,
            "tags.tooMany", RowProblem.BROKEN_TAG);

    @Override
    public ImportLayout layout() {
        return OrganizationColumns.LAYOUT;
    }

    @Override
    public Optional<RowProblem> problem(ImportColumn column, String cell) {
        if (WHOLE.contains(column) && !OrganizationCells.isWhole(cell)) {
            return Optional.of(RowProblem.NO_NUMBER);
        }
        if (AMOUNTS.contains(column) && !OrganizationCells.isAmount(cell)) {
            return Optional.of(RowProblem.NO_NUMBER);
        }
        if (column.equals(OrganizationColumns.STATUS)) {
            return unlessWord(cell, OrganizationStatus.class, RowProblem.UNKNOWN_STATUS);
        }
        return column.equals(OrganizationColumns.INVOICE_SCHEDULE)
                ? unlessWord(cell, InvoiceSchedule.class, RowProblem.UNKNOWN_SCHEDULE)
                : Optional.empty();
    }

    private static <T extends Enum<T>> Optional<RowProblem> unlessWord(
            String cell, Class<T> words, RowProblem problem) {
        return OrganizationCells.word(cell, words).isPresent() ? Optional.empty() : Optional.of(problem);
    }

    @Override
    public Optional<Rejection> problem(Map<ImportColumn, String> cells) {
        return registry.problems(provider.currency(), form(cells)).stream()
                .findFirst()
                .map(this::rejection);
    }

    OrganizationForm form(Map<ImportColumn, String> cells) {
        return new OrganizationCells(cells, provider).form();
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
        var name = cells.get(OrganizationColumns.NAME).strip().toLowerCase(Locale.ROOT);
        return name.isEmpty() || name.length() > OrganizationColumns.NAME.longest() ? null : name;
    }

    @Override
    public Set<String> taken(Collection<String> keys) {
        return registry.takenNames(providerId, List.copyOf(keys));
    }

    @Override
    public Rejection takenKey() {
        return Rejection.at(OrganizationColumns.NAME, RowProblem.NAME_TAKEN);
    }

    @Override
    public Rejection doubleKey(long earlierLine) {
        return new Rejection(OrganizationColumns.NAME, RowProblem.DUPLICATE_NAME, earlierLine);
    }
}
