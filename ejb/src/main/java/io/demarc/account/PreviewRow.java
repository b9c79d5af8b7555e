// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.imports.AcceptedRow;

/** A good row of a file as it was understood. */
public record PreviewRow(
        long line, String fullName, String number, String email, SecurityModel securityModel, String description) {

    static PreviewRow of(AcceptedRow accepted) {
        var row = accepted.row();
        return new PreviewRow(
                accepted.line(),
                row.text(AccountColumns.FULL_NAME),
                row.key(),
                row.text(AccountColumns.EMAIL),
                AccountRules.model(row),
                row.text(AccountColumns.DESCRIPTION));
    }
}
