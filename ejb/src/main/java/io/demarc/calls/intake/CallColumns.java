// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.imports.ImportColumn;
import io.demarc.imports.ImportColumn.Content;
import io.demarc.imports.ImportLayout;
import java.util.List;

/** The columns of a file of calls (CL-1), as {@code docs/calls.md} tells them. */
public final class CallColumns {

    public static final ImportColumn CALL_ID = ImportColumn.required("CALL_ID", "call_id", 100, Content.LINE);
    public static final ImportColumn LEG = ImportColumn.optional("LEG", "leg", 20, Content.LINE);
    public static final ImportColumn STARTED_AT = ImportColumn.required("STARTED_AT", "started_at", 40, Content.LINE);
    public static final ImportColumn ACCOUNT = ImportColumn.optional("ACCOUNT", "account", 100, Content.LINE);
    public static final ImportColumn ORGANIZATION =
            ImportColumn.optional("ORGANIZATION", "organization", 100, Content.LINE);
    public static final ImportColumn CALLER = ImportColumn.optional("CALLER", "caller", 40, Content.PHONE);
    public static final ImportColumn CALLEE = ImportColumn.required("CALLEE", "callee", 40, Content.PHONE);
    public static final ImportColumn DURATION = ImportColumn.required("DURATION", "duration", 20, Content.LINE);
    public static final ImportColumn OUTCOME = ImportColumn.optional("OUTCOME", "outcome", 3, Content.LINE);

    static final List<ImportColumn> ALL =
            List.of(CALL_ID, LEG, STARTED_AT, ACCOUNT, ORGANIZATION, CALLER, CALLEE, DURATION, OUTCOME);

    public static final ImportLayout LAYOUT = new ImportLayout(ALL);

    private CallColumns() {}
}
