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

    Page<OperatorRow> page(String search, Long providerId, PageRequest page) {
        return matching(search, providerId).page(OperatorRow.class, OperatorRow.COLUMNS, page);
    }

    int count(String search, Long providerId, int most) {
        return matching(search, providerId).countUpTo(most);
    }

    private Selection<Operator> matching(String search, Long providerId) {
        return select().andContains(search, "e.login", "e.name").andIf(providerId, "e.providerId = ?");
    }
}
