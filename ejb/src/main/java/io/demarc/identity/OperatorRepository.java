// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class OperatorRepository extends TenantRepository<Operator> {

    OperatorRepository() {
        super(Operator.class);
    }

    Optional<Operator> byLogin(String login) {
        return select().and("e.login = lower(?)", login).first();
    }

    boolean existAny() {
        return select().exists();
    }

    Page<OperatorRow> page(OperatorFilter filter, PageRequest page) {
        return matching(filter).page(OperatorRow.class, OperatorRow.COLUMNS, page);
    }

    int count(OperatorFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    private Selection<Operator> matching(OperatorFilter filter) {
        return select().andContains(filter.search(), "e.login", "e.name", "e.email")
                .andIf(filter.providerId(), "e.providerId = ?")
                .andIf(filter.organizationId(), "e.organizationId = ?")
                .andIf(filter.role(), "e.role = ?")
                .andIf(filter.enabled(), "e.enabled = ?");
    }

    long countOf(long organizationId) {
        return select().and("e.organizationId = ?", organizationId).total(Long.class, "count(e)");
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
