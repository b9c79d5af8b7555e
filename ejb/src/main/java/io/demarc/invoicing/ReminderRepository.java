// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ReminderRepository extends TenantRepository<Reminder> {

    ReminderRepository() {
        super(Reminder.class);
    }

    /** The first one first. */
    List<ReminderRow> of(long invoiceId) {
        return select().and("e.invoiceId = ?", invoiceId)
                .orderBy("e.level")
                .rows(ReminderRow.class, ReminderRow.COLUMNS, Reminder.LAST_LEVEL);
    }
}
