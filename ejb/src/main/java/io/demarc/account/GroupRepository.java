// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.SortKey;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

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

    Optional<GroupRow> row(long id) {
        return select()
                .and("e.id = ?", id)
                .page(GroupRow.class, COLUMNS, new PageRequest(SortKey.id(), true, null, 1))
                .rows()
                .stream()
                .findFirst();
    }

    int count(GroupFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    private Selection<AccountGroup> matching(GroupFilter filter) {
        return select().andContains(filter.search(), "e.name", "e.itEmail")
                .andIf(filter.organizationId(), "e.organizationId = ?");
    }

    long countIn(long organizationId) {
        return select().and("e.organizationId = ?", organizationId).total(Long.class, "count(e)");
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
