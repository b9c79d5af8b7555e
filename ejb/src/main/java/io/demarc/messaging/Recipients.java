// SPDX-License-Identifier: Apache-2.0
package io.demarc.messaging;

import io.demarc.account.AccountFilter;
import java.util.List;

/**
 * Whom a campaign is for.
 *
 * @param accountIds chosen one by one; null when {@code filter} says it
 * @param filter all that match, at the time of sending; null when they were chosen
 */
public record Recipients(List<Long> accountIds, AccountFilter filter) {

    public static Recipients chosen(List<Long> accountIds) {
        return new Recipients(accountIds.stream().sorted().distinct().toList(), null);
    }

    public static Recipients matching(AccountFilter filter) {
        return new Recipients(null, filter);
    }
}
