// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class CodeRepository extends TenantRepository<VerificationCode> {

    CodeRepository() {
        super(VerificationCode.class);
    }

    Optional<VerificationCode> of(long contactId, Channel channel) {
        return select().and("e.contactId = ? and e.channel = ?", contactId, channel).listLocked().stream()
                .findFirst();
    }

    void forgetAll(long contactId) {
        delete("e.contactId = ?", contactId);
    }

    void removeAllOf(long organizationId) {
        delete("e.organizationId = ?", organizationId);
    }
}
