// SPDX-License-Identifier: Apache-2.0
package io.demarc.portfolio;

import static io.demarc.imports.ImportColumn.optional;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportColumn.Content;
import io.demarc.imports.ImportLayout;
import java.util.List;

/** The columns of a file of organizations (CU-13). Headers are the names of the form's fields. */
public final class OrganizationColumns {

    public static final ImportColumn NAME = ImportColumn.required("NAME", "name", 100, Content.LINE);
    public static final ImportColumn STATUS = optional("STATUS", "status", 40, Content.LINE);
    public static final ImportColumn LANGUAGE = optional("LANGUAGE", "language", 5, Content.LINE);
    public static final ImportColumn TIME_ZONE = optional("TIME_ZONE", "timeZone", 60, Content.LINE);
    public static final ImportColumn EMAIL = optional("EMAIL", "contactEmail", 254, Content.LINE);
    public static final ImportColumn ADDRESS = optional("ADDRESS", "address", 500, Content.LINES);
    public static final ImportColumn TAGS = optional("TAGS", "tags", 700, Content.LINE);
    public static final ImportColumn CHANNELS = optional("CHANNELS", "channels", 10, Content.LINE);
    public static final ImportColumn CALLS_PER_SECOND =
            optional("CALLS_PER_SECOND", "callsPerSecond", 10, Content.LINE);
    public static final ImportColumn CURRENCY = optional("CURRENCY", "currency", 3, Content.LINE);
    public static final ImportColumn DEBIT_LIMIT = optional("DEBIT_LIMIT", "debitLimit", 20, Content.LINE);
    public static final ImportColumn DAILY_SPEND_LIMIT =
            optional("DAILY_SPEND_LIMIT", "dailySpendLimit", 20, Content.LINE);
    public static final ImportColumn TAX_PERCENT = optional("TAX_PERCENT", "taxPercent", 10, Content.LINE);
    public static final ImportColumn INVOICE_SCHEDULE =
            optional("INVOICE_SCHEDULE", "invoiceSchedule", 20, Content.LINE);
    public static final ImportColumn DUE_DAYS = optional("DUE_DAYS", "dueDays", 5, Content.LINE);
    public static final ImportColumn ACCOUNT_MANAGER = optional("ACCOUNT_MANAGER", "accountManager", 100, Content.LINE);
    public static final ImportColumn NOTES = optional("NOTES", "notes", 2000, Content.LINES);

    public static final ImportLayout LAYOUT = new ImportLayout(List.of(
            NAME,
            STATUS,
            LANGUAGE,
            TIME_ZONE,
            EMAIL,
            ADDRESS,
            TAGS,
            CHANNELS,
            CALLS_PER_SECOND,
            CURRENCY,
            DEBIT_LIMIT,
            DAILY_SPEND_LIMIT,
            TAX_PERCENT,
            INVOICE_SCHEDULE,
            DUE_DAYS,
            ACCOUNT_MANAGER,
            NOTES));

    private OrganizationColumns() {}
}
