// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.TenantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ProfileRepository extends TenantRepository<ProvisioningProfile> {

    ProfileRepository() {
        super(ProvisioningProfile.class);
    }

    /**
     * @param user whose accounts are to use it
     * @throws BusinessException when an id was given and the user's provider has no such profile
     */
    ProvisioningProfile optional(Long id, TenantPath user) {
        return id == null
                ? null
                : find(id).filter(found -> found.owner().providerId().equals(user.providerId()))
                        .orElseThrow(() -> new BusinessException(Problem.at("profile", "profile.unknown")));
    }

    boolean isNameTaken(long providerId, String name, Long except) {
        return select().and("e.providerId = ?", providerId)
                .and("lower(e.name) = lower(?)", name)
                .andIf(except, "e.id <> ?")
                .exists();
    }

    Page<ProfileRow> page(String search, PageRequest page) {
        return select().andContains(search, "e.name").page(ProfileRow.class, ProfileRow.COLUMNS, page);
    }

    int count(String search, int most) {
        return select().andContains(search, "e.name").countUpTo(most);
    }

    List<ProfileRow> choices(long providerId, int most) {
        return select().and("e.providerId = ?", providerId)
                .orderBy("e.name")
                .rows(ProfileRow.class, ProfileRow.COLUMNS, most);
    }

    /** Those of the organization itself; its provider's stay. */
    void removeAllOf(long organizationId) {
        removeEach("e.organizationId = ?", organizationId);
    }
}
