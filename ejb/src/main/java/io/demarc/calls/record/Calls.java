// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.access.Permission.CALL_READ;
import static io.demarc.access.Permission.COST_READ;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.store.Cursor;
import io.demarc.store.OwnTransaction;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Writer;
import java.util.List;

/** The calls that were made, as people and programs look at them (CL-1, CU-9). */
@Stateless
public class Calls {

    /** By their start. */
    public static final List<SortKey> SORTS = List.of(SortKey.instant("started", "r.started_at"));

    private static final int AT_A_TIME = 200;

    @Inject
    CallRepository calls;

    @Inject
    OwnTransaction ownTransaction;

    @Requires(CALL_READ)
    public Page<CallRow> page(CallFilter filter, PageRequest page) {
        var found = calls.page(ofOneProvider(filter), page);
        return seesCost() ? found : found.map(CallRow::withoutCost);
    }

    /** Counted up to {@code most}. */
    @Requires(CALL_READ)
    public int count(CallFilter filter, int most) {
        return calls.count(ofOneProvider(filter), most);
    }

    /** @throws NotFound when there is none in the caller's scope */
    @Requires(CALL_READ)
    public CallRow get(CallRef ref) {
        var call = calls.find(ref).orElseThrow(NotFound::new);
        return seesCost() ? call : call.withoutCost();
    }

    /**
     * Writes calls as CSV, the oldest first, some at a time, each time in a transaction of its own: a client may take hours
     * to read, and no month could be removed meanwhile.
     */
    @Requires(CALL_READ)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(CallFilter filter, Writer to) {
        var wanted = ofOneProvider(filter);
        var sheet = new CallSheet(to, seesCost());
        Cursor after = null;
        do {
            var asked = new PageRequest(SORTS.get(0), true, after, AT_A_TIME);
            var page = ownTransaction.of(() -> page(wanted, asked));
            page.rows().forEach(sheet::write);
            after = page.next() == null ? null : Cursor.parse(page.next());
        } while (after != null);
        sheet.end();
    }

    private CallFilter ofOneProvider(CallFilter filter) {
        var scope = CallContext.caller().scope();
        if (scope.providerId() == null && filter.providerId() == null && filter.organizationId() == null) {
            throw new BusinessException(Problem.at("provider", "callFile.provider"));
        }
        return filter.of(scope.providerId() == null ? filter.providerId() : scope.providerId());
    }

    private static boolean seesCost() {
        return CallContext.caller().may(COST_READ);
    }
}
