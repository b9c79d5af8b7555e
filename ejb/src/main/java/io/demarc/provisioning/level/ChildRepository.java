// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.level;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantOwned;
import io.demarc.store.TenantRepository;
import java.util.Collection;
import java.util.List;

/** Those of one rank, with the level that was set for each. */
abstract class ChildRepository<E extends TenantOwned> extends TenantRepository<E> {

    private final Rank rank;
    private final List<String> searched;
    private final String columns;

    /**
     * @param name JPQL of what they are known by
     * @param detail JPQL of what is shown and searched beside it; null when there is nothing
     */
    ChildRepository(Class<E> type, Rank rank, String name, String detail) {
        super(type);
        this.rank = rank;
        this.searched = detail == null ? List.of(name) : List.of(name, "coalesce(" + detail + ", '')");
        this.columns = ChildRow.columns(rank, name, detail == null ? "nullif('', '')" : detail);
    }

    Page<ChildRow> page(Holder parent, ChildFilter filter, PageRequest page) {
        return matching(parent, filter).page(ChildRow.class, columns, page);
    }

    int count(Holder parent, ChildFilter filter, int most) {
        return matching(parent, filter).countUpTo(most);
    }

    List<ChildRow> rows(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : select().and("e.id in ?", ids).rows(ChildRow.class, columns, ids.size());
    }

    private Selection<E> matching(Holder parent, ChildFilter filter) {
        var selection = below(parent).andContains(filter.search(), searched.toArray(String[]::new));
        if (filter.own() == null) {
            return selection;
        }
        var granted = "exists (select l.id from GrantedLevel l where l.rank = ? and l.holderId = e.id and l.granted ";
        return filter.own() == ProvisioningLevel.NONE
                ? selection.and("not " + granted + "<> ?)", rank, filter.own())
                : selection.and(granted + "= ?)", rank, filter.own());
    }

    private Selection<E> below(Holder parent) {
        return switch (rank) {
            case ORGANIZATION -> select().and("e.providerId = ?", parent.id());
            case ACCOUNT -> select().and("e.organizationId = ?", parent.id());
            case ADMINISTRATOR, PROVIDER -> select();
        };
    }
}
