// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import java.time.Instant;

/**
 * A line in the list of messages.
 *
 * @param error the code of a {@link MessageReason}; null when nothing is wrong
 */
public record MessageRow(
        Long id,
        Long runId,
        Long accountId,
        String accountName,
        String recipient,
        MessageState state,
        int parts,
        String error,
        Instant queuedAt,
        Instant submittedAt,
        Instant settledAt) {

    static final String COLUMNS = "e.id, e.runId, e.accountId, "
            + "(select coalesce(a.fullName, a.username) from Account a where a.id = e.accountId), "
            + "e.recipient, e.state, e.parts, e.error, e.queuedAt, e.submittedAt, e.settledAt";
}
