// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.ACCOUNT_READ;
import static io.demarc.access.Permission.ACCOUNT_WRITE;

import io.demarc.access.Requires;
import io.demarc.bulk.BulkDesk;
import io.demarc.bulk.BulkOrder;
import io.demarc.kernel.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** One change for many accounts, as a run. */
@Stateless
public class AccountChanges {

    @Inject
    BulkDesk desk;

    @Inject
    AccountRepository accounts;

    /** The fields that can be changed for many at a time. */
    public static List<String> fields() {
        return AccountEdit.FIELDS;
    }

    /** How many a filter finds, counted up to {@code most}; the filter is as the address of the list says it. */
    @Requires(ACCOUNT_READ)
    public int count(Map<String, String> filter, int most) {
        return accounts.count(AccountEdit.filter(filter), most);
    }

    /** Those of {@code ids} that are in scope. */
    @Requires(ACCOUNT_READ)
    public List<Long> visible(List<Long> ids) {
        return accounts.rows(ids).stream().map(AccountRow::id).toList();
    }

    /** @throws BusinessException naming each field that nobody could take */
    @Requires(ACCOUNT_WRITE)
    public void check(List<Long> ids, Map<String, String> filter, Map<String, String> change) {
        desk.check(order(ids, filter, change));
    }

    /**
     * @param ids chosen one by one; null for those that {@code filter} finds
     * @return the id of the run, which starts at once
     */
    @Requires(ACCOUNT_WRITE)
    public long start(List<Long> ids, Map<String, String> filter, Map<String, String> change, String title) {
        return desk.start(order(ids, filter, change), title);
    }

    private static BulkOrder order(List<Long> ids, Map<String, String> filter, Map<String, String> change) {
        return ids == null
                ? BulkOrder.matching(AccountBulk.WORD, filter, change)
                : BulkOrder.chosen(AccountBulk.WORD, ids, change);
    }
}
