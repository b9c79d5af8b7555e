// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TokenRepository extends TenantRepository<ApiToken> {

    TokenRepository() {
        super(ApiToken.class);
    }

    Optional<ApiToken> byHash(String hash) {
        return select().and("e.tokenHash = ?", hash).first();
    }

    Optional<ApiToken> ofOperator(long operatorId, long id) {
        return find(id).filter(token -> token.operatorId() == operatorId);
    }

    /** The newest first. */
    List<ApiToken> ofOperator(long operatorId, int most) {
        return select().and("e.operatorId = ?", operatorId).orderBy("e.id desc").list(most);
    }

    void removeAllOf(long organizationId) {
        removeEach("e.operatorId in (select o.id from Operator o where o.organizationId = ?)", organizationId);
    }
}
