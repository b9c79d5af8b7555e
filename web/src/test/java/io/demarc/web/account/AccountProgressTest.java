// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.account.AccountEvent;
import io.demarc.account.AccountStatus;
import io.demarc.account.HistoryRow;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** AV-1: the steps of an activation, as the page of the account shows them. */
class AccountProgressTest {

    @Test
    void theWholeWayHasSixSteps() {
        var progress = AccountProgress.of(AccountStatus.INSTALLED, history(AccountEvent.INSTALLATION_SMS_SENT));

        assertThat(progress.steps()).containsExactly(AccountStatus.values());
        assertThat(progress.current()).isEqualTo(4);
    }

    @Test
    void theShortWayHasThree() {
        var progress = AccountProgress.of(AccountStatus.ACTIVATION_SMS_SENT, history(AccountEvent.ACTIVATION_SMS_SENT));

        assertThat(progress.steps()).hasSize(3);
        assertThat(progress.current()).isEqualTo(2);
    }

    @Test
    void anInstallationByMailIsTheWholeWayToo() {
        var progress = AccountProgress.of(
                AccountStatus.ACTIVATION_SMS_SENT,
                history(AccountEvent.ACTIVATION_SMS_SENT, AccountEvent.INSTALLATION_MAIL_SENT));

        assertThat(progress.steps()).hasSize(6);
    }

    @Test
    void anActivatedAccountHasPassedTheLastStep() {
        assertThat(AccountProgress.of(AccountStatus.ACTIVATED, history()).current())
                .isEqualTo(4);
    }

    private static List<HistoryRow> history(AccountEvent... events) {
        return Stream.of(events)
                .map(event -> new HistoryRow(Instant.EPOCH, event, "nina", null))
                .toList();
    }
}
