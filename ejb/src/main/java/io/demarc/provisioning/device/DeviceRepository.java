// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class DeviceRepository extends TenantRepository<Device> {

    DeviceRepository() {
        super(Device.class);
    }

    Optional<Device> byMac(MacAddress mac) {
        return select().and("e.mac = ?", mac.value()).first();
    }

    Optional<Device> bySerial(String serial) {
        return select().and("e.serial = ?", serial).first();
    }

    Page<DeviceRow.Stored> page(DeviceFilter filter, PageRequest page) {
        return matching(filter).page(DeviceRow.Stored.class, DeviceRow.Stored.COLUMNS, page);
    }

    int count(DeviceFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    /** Those that match and come after {@code afterId}, in the order of their ids. */
    List<DeviceRow.Stored> next(DeviceFilter filter, long afterId, int most) {
        return matching(filter).and("e.id > ?", afterId).rows(DeviceRow.Stored.class, DeviceRow.Stored.COLUMNS, most);
    }

    /** Those of {@code ids} that are in scope, in the order of their ids. */
    List<DeviceRow.Stored> rows(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : select().and("e.id in ?", ids).rows(DeviceRow.Stored.class, DeviceRow.Stored.COLUMNS, ids.size());
    }

    /** Those that have to do with an organization: it has them, or added them. */
    List<Device> concerning(long organizationId, int most) {
        return select().and("e.organizationId = ? or e.provisionedByOrganization = ?", organizationId, organizationId)
                .list(most);
    }

    int countConcerning(long organizationId) {
        return select().and("e.organizationId = ?", organizationId)
                .total(Long.class, "count(e)")
                .intValue();
    }

    private Selection<Device> matching(DeviceFilter filter) {
        var selection = select().andIf(filter.maker(), "e.maker = ?")
                .andIf(filter.organizationId(), "e.organizationId = ?")
                .andIf(filter.provisioning(), "e.provisioning = ?")
                .andIf(
                        filter.accountId(),
                        "exists (select l.id from DeviceLine l where l.device = e and l.accountId = ?)");
        if (filter.assigned() != null) {
            selection.and(filter.assigned() ? "e.assignedTo is not null" : "e.assignedTo is null");
        }
        if (filter.progress() != null) {
            selection.and(filter.progress().condition());
        }
        return search(selection, filter.search());
    }

    /** A MAC address is stored without separators, so its part is looked for without them too. */
    private static Selection<Device> search(Selection<Device> selection, String search) {
        var digits = search == null ? "" : search.replaceAll("[\\s:.\\-]", "");
        var columns = new String[] {"e.name", "e.model", "e.serial"};
        if (!digits.matches("[0-9a-fA-F]{4,12}")) {
            return selection.andContains(search, columns);
        }
        var pattern = "%" + search.strip().toLowerCase(Locale.ROOT) + "%";
        return selection.and(
                "e.mac like ? or lower(e.name) like ? or lower(e.model) like ? or lower(e.serial) like ?",
                "%" + digits.toLowerCase(Locale.ROOT) + "%",
                pattern,
                pattern,
                pattern);
    }
}
