// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Turns accounts off and on, one way for one account and for many (AC-12). */
@ApplicationScoped
class AccountSwitch {

    @Inject
    LinkRepository links;

    @Inject
    HistoryRepository history;

    @Inject
    Clock clock;

    /** The links that were not used yet go as well: otherwise their recipient could turn the account on again. */
    void disable(Account account, String reason) {
        account.disable();
        links.revokeUnused(List.of(account.id()), LinkKind.ACTIVATION, clock.instant());
        history.note(account, AccountEvent.DISABLED, Reason.typed(reason));
    }

    void enable(Account account, String reason) {
        account.enable();
        history.note(account, AccountEvent.ENABLED, Reason.typed(reason));
    }
}
