// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

@ApplicationScoped
class OrganizationRepository extends TenantRepository<Organization> {

    OrganizationRepository() {
        super(Organization.class);
    }

    @Override
    public void add(Organization organization) {
        super.add(organization);
        organization.born();
    }

    boolean isNameTaken(long providerId, String name, Long except) {
        return select().and("e.providerId = ?", providerId)
                .and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }

    Set<String> takenNames(long providerId, Collection<String> names) {
        return names.isEmpty()
                ? Set.of()
                : new HashSet<>(select().and("e.providerId = ?", providerId)
                        .and("lower(e.name) in ?", names)
                        .values(String.class, "lower(e.name)", names.size()));
    }

    /** At most two: then it says nothing. */
    List<Organization> named(String name) {
        return select().and("lower(e.name) = lower(?)", name).list(2);
    }

    Page<OrganizationRow> page(OrganizationFilter filter, PageRequest page) {
        return matching(filter).page(OrganizationRow.class, OrganizationRow.COLUMNS, page);
    }

    int count(OrganizationFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    /** Those of {@code ids} to which no activation goes out, with their status. */
    Map<Long, OrganizationStatus> unserved(Collection<Long> ids) {
        var statuses = new HashMap<Long, OrganizationStatus>();
        if (!ids.isEmpty()) {
            select().and("e.id in ?", ids)
                    .and("e.status <> ?", OrganizationStatus.ACTIVE)
                    .rows(Standing.class, "e.id, e.status", ids.size())
                    .forEach(found -> statuses.put(found.id(), found.status()));
        }
        return statuses;
    }

    /** The lists of tags that stand at some organization. */
    List<String> tagTexts(int most) {
        return select().and("e.tags is not null").orderBy("e.tags").values(String.class, "distinct e.tags", most);
    }

    List<String> managers(int most) {
        return select().and("e.accountManager is not null")
                .orderBy("e.accountManager")
                .values(String.class, "distinct e.accountManager", most);
    }

    Map<Long, String> namesAfter(OrganizationFilter filter, long afterId, int most) {
        return named(matching(filter).and("e.id > ?", afterId), most);
    }

    List<Organization> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : select().and("e.id in ?", ids).list(ids.size());
    }

    Map<Long, String> scheduledAfter(long afterId, int most) {
        return named(select().and("e.id > ?", afterId).and("e.invoiceSchedule <> ?", InvoiceSchedule.NONE), most);
    }

    Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : named(select().and("e.id in ?", ids), ids.size());
    }

    Map<Long, String> otherCurrencies(long providerId, String currency) {
        return named(
                select().and("e.providerId = ?", providerId).and("e.currency <> ?", currency),
                "e.id, e.currency",
                Integer.MAX_VALUE);
    }

    private static Map<Long, String> named(Selection<Organization> selection, int most) {
        return named(selection, "e.id, e.name", most);
    }

    private static Map<Long, String> named(Selection<Organization> selection, String idAndWord, int most) {
        var words = new LinkedHashMap<Long, String>();
        selection.rows(Named.class, idAndWord, most).forEach(found -> words.put(found.id(), found.name()));
        return words;
    }

    private Selection<Organization> matching(OrganizationFilter filter) {
        return select().andContains(filter.search(), "e.name")
                .andIf(filter.status(), "e.status = ?")
                .andIf(filter.providerId(), "e.providerId = ?")
                .andIf(filter.manager(), "lower(e.accountManager) = lower(?)")
                .andIf(tagged(filter.tag()), "concat(', ', e.tags, ', ') like ?");
    }

    private static String tagged(String tag) {
        return tag == null
                ? null
                : "%, " + tag.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + ", %";
    }

    /** An organization and its status. */
    public record Standing(Long id, OrganizationStatus status) {}

    /** An organization and its name. */
    public record Named(Long id, String name) {}
}
