// SPDX-License-Identifier: Apache-2.0
package io.demarc.portfolio;

import io.demarc.imports.ImportColumn;
import io.demarc.kernel.Problems;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.ProviderForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Some fields of an organization with new values; the others stay as they are.
 *
 * @param change values as they would stand in a file, by the header of the column, or by one of {@link #TAGS}
 */
record OrganizationEdit(Map<String, String> change) {

    static final String ADD_TAGS = "addTags";
    static final String REMOVE_TAGS = "removeTags";
    private static final Set<String> TAGS = Set.of(ADD_TAGS, REMOVE_TAGS);

    /** What can be changed for many at a time. */
    static final List<ImportColumn> COLUMNS = List.of(
            OrganizationColumns.STATUS,
            OrganizationColumns.ACCOUNT_MANAGER,
            OrganizationColumns.LANGUAGE,
            OrganizationColumns.TIME_ZONE,
            OrganizationColumns.CHANNELS,
            OrganizationColumns.CALLS_PER_SECOND,
            OrganizationColumns.DEBIT_LIMIT,
            OrganizationColumns.DAILY_SPEND_LIMIT,
            OrganizationColumns.TAX_PERCENT,
            OrganizationColumns.INVOICE_SCHEDULE,
            OrganizationColumns.DUE_DAYS);

    private static final Set<ImportColumn> MAY_BE_EMPTY = Set.of(
            OrganizationColumns.ACCOUNT_MANAGER,
            OrganizationColumns.CHANNELS,
            OrganizationColumns.CALLS_PER_SECOND,
            OrganizationColumns.DAILY_SPEND_LIMIT);

    /** Notes all that no organization at all could take. */
    void check(OrganizationRules rules) {
        var problems = new Problems();
        change.forEach((field, value) -> check(rules, problems, field, value == null ? "" : value));
        problems.throwIfAny();
    }

    private static void check(OrganizationRules rules, Problems problems, String field, String value) {
        var column = column(field);
        if (column == null) {
            problems.addIf(!TAGS.contains(field), field, "bulk.unknownField");
            problems.addIf(TAGS.contains(field) && value.isBlank(), field, "required");
            return;
        }
        if (value.isBlank()) {
            problems.addIf(!MAY_BE_EMPTY.contains(column), field, "required");
            return;
        }
        rules.problem(column, value).ifPresent(problem -> problems.add(field, "importRow." + problem));
    }

    OrganizationForm applyTo(OrganizationForm current) {
        var cells = cells(current);
        change.forEach((field, value) -> {
            if (column(field) != null) {
                cells.put(column(field), value);
            }
        });
        cells.put(OrganizationColumns.TAGS, String.join(", ", tags(current)));
        return new OrganizationCells(cells, home(current)).form();
    }

    private List<String> tags(OrganizationForm current) {
        var tags = new TreeSet<>(current.tags());
        tags.addAll(words(ADD_TAGS));
        tags.removeAll(words(REMOVE_TAGS));
        return new ArrayList<>(tags);
    }

    private List<String> words(String field) {
        return change.containsKey(field) ? OrganizationCells.tags(change.get(field)) : List.of();
    }

    private static ImportColumn column(String field) {
        return COLUMNS.stream()
                .filter(each -> each.header().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** The form as a row of a file would say it. */
    private static Map<ImportColumn, String> cells(OrganizationForm form) {
        var cells = new HashMap<ImportColumn, String>();
        var terms = form.terms();
        cells.put(OrganizationColumns.NAME, form.name());
        cells.put(OrganizationColumns.STATUS, form.status().name());
        cells.put(OrganizationColumns.EMAIL, form.contactEmail());
        cells.put(OrganizationColumns.ADDRESS, form.address());
        cells.put(OrganizationColumns.NOTES, form.notes());
        cells.put(OrganizationColumns.CHANNELS, Objects.toString(terms.channels(), null));
        cells.put(OrganizationColumns.CALLS_PER_SECOND, Objects.toString(terms.callsPerSecond(), null));
        cells.put(OrganizationColumns.CURRENCY, terms.currency());
        cells.put(OrganizationColumns.DEBIT_LIMIT, terms.debitLimit().toPlainString());
        cells.put(
                OrganizationColumns.DAILY_SPEND_LIMIT,
                terms.dailySpendLimit() == null ? null : terms.dailySpendLimit().toPlainString());
        cells.put(OrganizationColumns.TAX_PERCENT, terms.taxPercent().toPlainString());
        cells.put(OrganizationColumns.INVOICE_SCHEDULE, terms.invoiceSchedule().name());
        cells.put(OrganizationColumns.DUE_DAYS, String.valueOf(terms.dueDays()));
        cells.put(OrganizationColumns.ACCOUNT_MANAGER, terms.accountManager());
        return cells;
    }

    /** Language and time zone are its own where the change says nothing. */
    private static ProviderForm home(OrganizationForm current) {
        return new ProviderForm(
                null, null, current.terms().currency(), current.language(), current.timeZone(), null, null);
    }
}
