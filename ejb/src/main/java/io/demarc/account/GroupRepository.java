// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class GroupRepository extends TenantRepository<AccountGroup> {

    private static final String COLUMNS = "e.id, e.organizationId, e.name, e.itEmail, "
            + "(select o.name from Organization o where o.id = e.organizationId), "
            + "(select count(a) from Account a where a.group = e)";

    GroupRepository() {
        super(AccountGroup.class);
    }

    boolean isNameTaken(long organizationId, String name, Long except) {
        return select().and("e.organizationId = ?", organizationId)
                .and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }

    Page<GroupRow> page(GroupFilter filter, PageRequest page) {
        return matching(filter).page(GroupRow.class, COLUMNS, page);
    }

    int count(GroupFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    private Selection<AccountGroup> matching(GroupFilter filter) {
        return select().andContains(filter.search(), "e.name", "coalesce(e.itEmail, '')")
                .andIf(filter.organizationId(), "e.organizationId = ?");
    }
}
