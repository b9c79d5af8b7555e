// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class AccountRepository extends TenantRepository<Account> {

    AccountRepository() {
        super(Account.class);
    }

    Page<AccountRow> page(AccountFilter filter, PageRequest page) {
        return matching(filter).page(AccountRow.class, AccountRow.COLUMNS, page);
    }

    int count(AccountFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    long countIn(long groupId) {
        return select().and("e.group.id = ?", groupId).total(Long.class, "count(e)");
    }

    Map<AccountStatus, Long> countByStatus(AccountFilter filter) {
        var counts = new EnumMap<AccountStatus, Long>(AccountStatus.class);
        matching(filter).countBy("e.status").forEach(row -> counts.put((AccountStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** Those of {@code ids} that are in scope, in the order of their ids. */
    List<Account> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : select().and("e.id in ?", ids).list(ids.size());
    }

    List<AccountRow> rows(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : select().and("e.id in ?", ids).rows(AccountRow.class, AccountRow.COLUMNS, ids.size());
    }

    List<AccountDirectory.Entry> directory(long providerId) {
        return select().and("e.providerId = ?", providerId)
                .rows(AccountDirectory.Entry.class, "e.username, e.id, e.organizationId", Integer.MAX_VALUE);
    }

    List<AccountRow> named(long organizationId, Collection<String> usernames) {
        return usernames.isEmpty()
                ? List.of()
                : select().and("e.organizationId = ? and e.username in ?", organizationId, usernames)
                        .rows(AccountRow.class, AccountRow.COLUMNS, usernames.size());
    }

    /** Those that match and come after {@code afterId}, in the order of their ids. */
    List<AccountRow> next(AccountFilter filter, long afterId, int most) {
        return after(filter, afterId).rows(AccountRow.class, AccountRow.COLUMNS, most);
    }

    List<Long> nextIds(AccountFilter filter, long afterId, int most) {
        return after(filter, afterId).values(Long.class, "e.id", most);
    }

    /** H2 reads an index in its order only when the order names all of its columns; otherwise each page reads the rest. */
    private Selection<Account> after(AccountFilter filter, long afterId) {
        var selection = matching(filter).and("e.id > ?", afterId);
        return filter.groupId() == null ? selection : selection.orderBy("e.group.id, e.id");
    }

    /** One by one, so that the audit log names each of them. */
    void deleteAllIn(long groupId) {
        removeEach("e.group.id = ?", groupId);
    }

    private Selection<Account> matching(AccountFilter filter) {
        var selection = select().andContains(filter.search(), "e.username", "e.fullName", "e.number")
                .andIf(filter.organizationId(), "e.organizationId = ?")
                .andIf(filter.groupId(), "e.group.id = ?")
                .andIf(filter.status(), "e.status = ?")
                .andIf(filter.enabled(), "e.enabled = ?")
                .andIf(filter.type(), "e.type = ?")
                .andIf(filter.organizationIds(), "e.organizationId in ?");
        if (filter.activated() != null) {
            selection.and(filter.activated() ? "e.status = ?" : "e.status <> ?", AccountStatus.ACTIVATED);
        }
        return selection;
    }

    long countInOrganization(long organizationId) {
        return select().and("e.organizationId = ?", organizationId).total(Long.class, "count(e)");
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
