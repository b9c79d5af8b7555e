// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class PhoneCensusRepository extends TenantRepository<Device> {

    PhoneCensusRepository() {
        super(Device.class);
    }

    List<PhoneKind> kinds(Maker maker) {
        return select()
                .and("e.maker = ? and e.provisioning = ?", maker, true)
                .countBy("e.model, e.firmware, e.providerId, e.organizationId")
                .stream()
                .map(row -> new PhoneKind(
                        maker, (String) row[0], (String) row[1], new TenantPath((Long) row[2], (Long) row[3]), (Long)
                                row[4]))
                .toList();
    }

    List<PhoneChoice> choices(Maker maker, String search, int most) {
        return select().and("e.maker = ? and e.provisioning = ?", maker, true)
                .andContains(search, "e.name", "e.mac")
                .orderBy("e.name, e.id")
                .rows(PhoneChoice.class, PhoneChoice.COLUMNS, most);
    }

    List<PhoneChoice> like(PhoneKind kind, int most) {
        return select().and("e.maker = ? and e.provisioning = ?", kind.maker(), true)
                .and(kind.model() == null ? "e.model is null" : "e.model = ?", values(kind.model()))
                .and(kind.firmware() == null ? "e.firmware is null" : "e.firmware = ?", values(kind.firmware()))
                .andIf(kind.place().providerId(), "e.providerId = ?")
                .andIf(kind.place().organizationId(), "e.organizationId = ?")
                .rows(PhoneChoice.class, PhoneChoice.COLUMNS, most);
    }

    PhoneChoice choice(long id) {
        return select().and("e.id = ?", id).rows(PhoneChoice.class, PhoneChoice.COLUMNS, 1).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Object[] values(Object value) {
        return value == null ? new Object[0] : new Object[] {value};
    }
}
