// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.intake;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class MappingRepository extends TenantRepository<NamedMapping> {

    MappingRepository() {
        super(NamedMapping.class);
    }

    List<MappingRow> rows(int most) {
        return select().orderBy("e.name, e.id").rows(MappingRow.class, MappingRow.COLUMNS, most);
    }

    boolean isNameTaken(long providerId, String name, Long except) {
        return select().and("e.providerId = ?", providerId)
                .and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }
}
