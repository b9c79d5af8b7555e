// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportColumn.Content;
import io.demarc.imports.ImportLayout;
import java.util.List;

/** The columns of a file of accounts (AC-8). */
public final class AccountColumns {

    public static final ImportColumn FULL_NAME = ImportColumn.required("FULL_NAME", "fullName", 100, Content.LINE);
    public static final ImportColumn GSM_NUMBER = ImportColumn.required("GSM_NUMBER", "gsmNumber", 40, Content.PHONE);
    public static final ImportColumn EMAIL = ImportColumn.optional("EMAIL", "email", 254, Content.LINE);
    public static final ImportColumn SECURITY_MODEL =
            ImportColumn.required("SECURITY_MODEL", "securityModel", 40, Content.LINE);
    public static final ImportColumn DESCRIPTION =
            ImportColumn.optional("DESCRIPTION", "description", 500, Content.LINES);

    public static final ImportLayout LAYOUT =
            new ImportLayout(List.of(FULL_NAME, GSM_NUMBER, EMAIL, SECURITY_MODEL, DESCRIPTION));

    private AccountColumns() {}
}
