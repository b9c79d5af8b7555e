// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class WindowRepository extends TenantRepository<FirstContactWindow> {

    private static final int MOST = 1_000;

    WindowRepository() {
        super(FirstContactWindow.class);
    }

    List<FirstContactWindow> open(Instant now) {
        return select().and("e.closesAt > ?", now).list(MOST);
    }

    /** Those that close first come first. */
    List<WindowRow> openRows(Instant now) {
        return select().and("e.closesAt > ?", now)
                .orderBy("e.closesAt, e.id")
                .rows(WindowRow.class, WindowRow.COLUMNS, MOST);
    }

    int countOpen(Instant now) {
        return select().and("e.closesAt > ?", now).countUpTo(MOST);
    }

    void removeOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
