// SPDX-License-Identifier: Apache-2.0
package io.demarc.portfolio;

import static io.demarc.portfolio.OrganizationColumns.ACCOUNT_MANAGER;
import static io.demarc.portfolio.OrganizationColumns.ADDRESS;
import static io.demarc.portfolio.OrganizationColumns.CALLS_PER_SECOND;
import static io.demarc.portfolio.OrganizationColumns.CHANNELS;
import static io.demarc.portfolio.OrganizationColumns.CURRENCY;
import static io.demarc.portfolio.OrganizationColumns.DAILY_SPEND_LIMIT;
import static io.demarc.portfolio.OrganizationColumns.DEBIT_LIMIT;
import static io.demarc.portfolio.OrganizationColumns.DUE_DAYS;
import static io.demarc.portfolio.OrganizationColumns.EMAIL;
import static io.demarc.portfolio.OrganizationColumns.INVOICE_SCHEDULE;
import static io.demarc.portfolio.OrganizationColumns.LANGUAGE;
import static io.demarc.portfolio.OrganizationColumns.NAME;
import static io.demarc.portfolio.OrganizationColumns.NOTES;
import static io.demarc.portfolio.OrganizationColumns.STATUS;
import static io.demarc.portfolio.OrganizationColumns.TAGS;
import static io.demarc.portfolio.OrganizationColumns.TAX_PERCENT;
import static io.demarc.portfolio.OrganizationColumns.TIME_ZONE;

import io.demarc.imports.ImportColumn;
import io.demarc.kernel.Text;
import io.demarc.tenancy.InvoiceSchedule;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.TermsForm;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cells of a row as the form of an organization; what a row leaves out is as in the console's empty form. */
record OrganizationCells(Map<ImportColumn, String> cells, ProviderForm provider) {

    /** Words as the console and the REST API write them: Pending approval, PENDING_APPROVAL. */
    static <T extends Enum<T>> Optional<T> word(String cell, Class<T> words) {
        var name = cell.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(name))
                .findFirst();
    }

    static boolean isWhole(String cell) {
        return cell.strip().matches("\\d{1,9}");
    }

    /** Comma or point before the decimals. */
    static boolean isAmount(String cell) {
        return cell.strip().matches("\\d{1,15}([.,]\\d{1,9})?");
    }

    OrganizationForm form() {
        return new OrganizationForm(
                text(NAME),
                enumeration(STATUS, OrganizationStatus.class, OrganizationStatus.ACTIVE),
                or(LANGUAGE, provider.language()),
                or(TIME_ZONE, provider.timeZone()),
                text(EMAIL),
                text(ADDRESS),
                tags(text(TAGS)),
                text(NOTES),
                terms());
    }

    private TermsForm terms() {
        var usual = TermsForm.usual();
        return new TermsForm(
                whole(CHANNELS, null),
                whole(CALLS_PER_SECOND, null),
                amount(DEBIT_LIMIT, usual.debitLimit()),
                text(CURRENCY),
                amount(TAX_PERCENT, usual.taxPercent()),
                enumeration(INVOICE_SCHEDULE, InvoiceSchedule.class, usual.invoiceSchedule()),
                whole(DUE_DAYS, usual.dueDays()),
                text(ACCOUNT_MANAGER),
                amount(DAILY_SPEND_LIMIT, null));
    }

    /** The tags of a line with commas or semicolons between them. */
    static List<String> tags(String line) {
        return line == null
                ? List.of()
                : Arrays.stream(line.split("[,;]"))
                        .filter(tag -> !tag.isBlank())
                        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private String text(ImportColumn column) {
        return Text.trimmed(cells.get(column));
    }

    private String or(ImportColumn column, String otherwise) {
        return text(column) == null ? otherwise : text(column);
    }

    private Integer whole(ImportColumn column, Integer otherwise) {
        return text(column) == null ? otherwise : Integer.valueOf(text(column));
    }

    private BigDecimal amount(ImportColumn column, BigDecimal otherwise) {
        return text(column) == null ? otherwise : new BigDecimal(text(column).replace(',', '.'));
    }

    private <T extends Enum<T>> T enumeration(ImportColumn column, Class<T> words, T otherwise) {
        return text(column) == null ? otherwise : word(text(column), words).orElseThrow();
    }
}
