// SPDX-License-Identifier: Apache-2.0
package io.demarc.portfolio;

import static io.demarc.access.Permission.ORGANIZATION_READ;
import static io.demarc.access.Permission.ORGANIZATION_WRITE;

import io.demarc.access.Requires;
import io.demarc.bulk.BulkDesk;
import io.demarc.bulk.BulkOrder;
import io.demarc.imports.ImportColumn;
import io.demarc.kernel.BusinessException;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One change for many organizations (CU-13). */
@Stateless
public class OrganizationChanges {

    @Inject
    BulkDesk desk;

    @Inject
    OrganizationRegistry registry;

    /** The fields that can be changed for many at a time. */
    public static List<String> fields() {
        return Stream.concat(
                        OrganizationEdit.COLUMNS.stream().map(ImportColumn::header),
                        Stream.of(OrganizationEdit.ADD_TAGS, OrganizationEdit.REMOVE_TAGS))
                .toList();
    }

    /** How many a filter finds, counted up to {@code most}; the filter is as the address of the list says it. */
    @Requires(ORGANIZATION_READ)
    public int count(Map<String, String> filter, int most) {
        return registry.count(OrganizationBulk.filter(filter), most);
    }

    /** Those of {@code ids} that are in scope. */
    @Requires(ORGANIZATION_READ)
    public List<Long> visible(List<Long> ids) {
        return List.copyOf(registry.names(ids).keySet());
    }

    /** The ids of those that a filter finds, in their order, at most {@code most}. */
    @Requires(ORGANIZATION_READ)
    public List<Long> ids(Map<String, String> filter, int most) {
        return List.copyOf(
                registry.namesAfter(OrganizationBulk.filter(filter), 0, most).keySet());
    }

    /** @throws BusinessException naming each field that nobody could take */
    @Requires(ORGANIZATION_WRITE)
    public void check(List<Long> ids, Map<String, String> filter, Map<String, String> change) {
        desk.check(order(ids, filter, change));
    }

    /**
     * @param ids chosen one by one; null for those that {@code filter} finds
     * @return the id of the run, which starts at once
     */
    @Requires(ORGANIZATION_WRITE)
    public long start(List<Long> ids, Map<String, String> filter, Map<String, String> change, String title) {
        return desk.start(order(ids, filter, change), title);
    }

    private static BulkOrder order(List<Long> ids, Map<String, String> filter, Map<String, String> change) {
        return ids == null
                ? BulkOrder.matching(OrganizationBulk.WORD, filter, change)
                : BulkOrder.chosen(OrganizationBulk.WORD, ids, change);
    }
}
