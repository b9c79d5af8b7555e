// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import io.demarc.provisioning.device.MacAddress;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class RequestRepository extends TenantRepository<LoggedRequest> {

    RequestRepository() {
        super(LoggedRequest.class);
    }

    Page<RequestRow> page(RequestFilter filter, PageRequest page) {
        return matching(filter).page(RequestRow.class, RequestRow.COLUMNS, page);
    }

    int count(RequestFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    /** The newest first. */
    List<RequestRow> ofDevice(long deviceId, int most) {
        return select().and("e.deviceId = ?", deviceId)
                .orderBy("e.id desc")
                .rows(RequestRow.class, RequestRow.COLUMNS, most);
    }

    private Selection<LoggedRequest> matching(RequestFilter filter) {
        var search = filter.search();
        var mac = MacAddress.typedOrNone(search);
        var selection = select().andIf(filter.deviceId(), "e.deviceId = ?")
                .andIf(filter.outcome(), "e.outcome = ?")
                .andIf(filter.address(), "e.address = ?");
        return mac.isPresent()
                ? selection.and("e.mac = ?", mac.get().value())
                : selection.andContains(search, "e.file", "e.agent", "e.address");
    }

    /** Removes what is older, and of what came from no device all but the newest {@code unknown}; so many as it removed. */
    int purge(Instant before, int unknown, int most) {
        var old = select().and("e.happenedAt < ?", before).values(Long.class, "e.id", most);
        return remove(old) + remove(excess("e.deviceId is null", unknown, most));
    }

    /** Removes all but the newest {@code kept}. */
    int purgeAllBut(int kept, int most) {
        return remove(excess("e.id > 0", kept, most));
    }

    private List<Long> excess(String which, int kept, int most) {
        var total = select().and(which).total(Long.class, "count(e)");
        var over = (int) Math.min(most, total - kept);
        return over <= 0 ? List.of() : select().and(which).values(Long.class, "e.id", over);
    }

    private int remove(List<Long> ids) {
        return ids.isEmpty() ? 0 : delete("e.id in ?", ids);
    }

    void removeOf(long organizationId) {
        delete("e.organizationId = ?", organizationId);
    }
}
