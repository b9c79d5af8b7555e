// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

/** A good row of a file as it was understood. */
public record PreviewRow(
        long line, String fullName, String number, String email, SecurityModel securityModel, String description) {

    static PreviewRow of(long line, RowCheck row) {
        return new PreviewRow(
                line,
                row.cells().get(ImportColumn.FULL_NAME),
                row.number(),
                row.cells().get(ImportColumn.EMAIL),
                row.securityModel(),
                row.cells().get(ImportColumn.DESCRIPTION));
    }
}
