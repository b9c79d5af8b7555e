// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import java.time.Instant;

/** A line in the list of accounts (AC-9). */
public record AccountRow(
        Long id,
        Long organizationId,
        Long groupId,
        String groupName,
        String username,
        String fullName,
        String number,
        AccountType type,
        AccountStatus status,
        Instant statusAt,
        boolean enabled) {

    static final String COLUMNS = "e.id, e.organizationId, e.group.id, e.group.name, e.username, e.fullName, e.number, "
            + "e.type, e.status, e.statusAt, e.enabled";
}
