// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.AccountFilter;
import java.util.List;

/**
 * Whom a campaign is for.
 *
 * @param accountIds chosen one by one; null when something else says it
 * @param filter all that match, at the time of sending; null when something else says it
 * @param failedRunId those whom a message of this run did not reach (BA-3); null when something else says it
 */
public record Recipients(List<Long> accountIds, AccountFilter filter, Long failedRunId) {

    public static Recipients chosen(List<Long> accountIds) {
        return new Recipients(accountIds.stream().sorted().distinct().toList(), null, null);
    }

    public static Recipients matching(AccountFilter filter) {
        return new Recipients(null, filter, null);
    }

    public static Recipients failedIn(long runId) {
        return new Recipients(null, null, runId);
    }
}
