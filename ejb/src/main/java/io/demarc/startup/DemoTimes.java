// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.account.AccountEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Makes what was created a moment ago look as if it had grown over the weeks. */
@ApplicationScoped
class DemoTimes {

    private static final Set<Object> NO_STATUS = Set.of(AccountEvent.DISABLED, AccountEvent.KEYS_REVOKED);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** @param ages by account id: how long ago it was created */
    void spread(Map<Long, Duration> ages) {
        entities.flush();
        entities.clear();
        ages.forEach(this::spread);
    }

    private void spread(long account, Duration age) {
        var events = entities.createQuery(
                        "select e.id, e.event from AccountHistory e where e.accountId = :account order by e.id",
                        Object[].class)
                .setParameter("account", account)
                .getResultList();
        var start = clock.instant().minus(age);
        var status = start;
        for (var i = 0; i < events.size(); i++) {
            var at = start.plus(age.multipliedBy(i).dividedBy(events.size()));
            happened((Long) events.get(i)[0], at);
            status = NO_STATUS.contains(events.get(i)[1]) ? status : at;
        }
        entities.createQuery("update Account e set e.createdAt = :start, e.statusAt = :status where e.id = :account")
                .setParameter("start", start)
                .setParameter("status", status)
                .setParameter("account", account)
                .executeUpdate();
    }

    private void happened(long event, Instant at) {
        entities.createQuery("update AccountHistory e set e.happenedAt = :at where e.id = :event")
                .setParameter("at", at)
                .setParameter("event", event)
                .executeUpdate();
    }
}
