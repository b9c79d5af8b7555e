// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.access.CallContext;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

@ApplicationScoped
class HistoryRepository extends TenantRepository<AccountHistory> {

    @Inject
    Clock clock;

    HistoryRepository() {
        super(AccountHistory.class);
    }

    /** Notes that the caller did this. */
    void note(Account account, AccountEvent event, String reason) {
        add(new AccountHistory(account, event, CallContext.caller().name(), reason, clock.instant()));
    }

    List<HistoryRow> newest(long accountId, int most) {
        return select().and("e.accountId = ?", accountId)
                .orderBy("e.id desc")
                .rows(HistoryRow.class, "e.happenedAt, e.event, e.byName, e.reason", most);
    }
}
