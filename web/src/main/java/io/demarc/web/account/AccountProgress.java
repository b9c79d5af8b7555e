// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.account.AccountEvent;
import io.demarc.account.AccountStatus;
import io.demarc.account.HistoryRow;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far the activation of an account is, as steps (AV-1).
 *
 * @param steps all six, or three when the client was installed already
 * @param current the number of the step that it is at, the first being 1; one more than there are when all are done
 */
public record AccountProgress(List<AccountStatus> steps, int current) {

    private static final List<AccountStatus> SHORT =
            List.of(AccountStatus.CREATED, AccountStatus.ACTIVATION_SMS_SENT, AccountStatus.ACTIVATED);

    private static final Set<AccountEvent> INSTALLING = EnumSet.of(
            AccountEvent.INSTALLATION_SMS_SENT,
            AccountEvent.INSTALLATION_MAIL_SENT,
            AccountEvent.INSTALLATION_CODE_SHOWN);

    static AccountProgress of(AccountStatus status, List<HistoryRow> history) {
        var isShort = SHORT.contains(status)
                && status != AccountStatus.CREATED
                && history.stream().noneMatch(row -> INSTALLING.contains(row.event()));
        var steps = isShort ? SHORT : Arrays.asList(AccountStatus.values());
        var reached = steps.indexOf(status) + 1;
        return new AccountProgress(steps, status == AccountStatus.ACTIVATED ? reached + 1 : reached);
    }
}
