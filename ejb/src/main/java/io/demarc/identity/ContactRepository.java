// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.Selection;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ContactRepository extends TenantRepository<Contact> {

    ContactRepository() {
        super(Contact.class);
    }

    Optional<Contact> byEmail(String email) {
        return select().and("e.email = lower(?)", email).first();
    }

    Page<ContactRow> page(ContactFilter filter, PageRequest page) {
        return matching(filter).page(ContactRow.class, ContactRow.COLUMNS, page);
    }

    int count(ContactFilter filter, int most) {
        return matching(filter).countUpTo(most);
    }

    private Selection<Contact> matching(ContactFilter filter) {
        return select().andContains(filter.search(), "e.name", "e.email", "e.phone", "e.mobile")
                .andIf(filter.providerId(), "e.providerId = ?")
                .andIf(filter.organizationId(), "e.organizationId = ?")
                .andIf(filter.type(), "e.type = ?")
                .andIf(filter.enabled(), "e.enabled = ?");
    }

    long countOf(long organizationId) {
        return select().and("e.organizationId = ?", organizationId).total(Long.class, "count(e)");
    }

    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
