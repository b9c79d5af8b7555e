// SPDX-License-Identifier: Apache-2.0
package io.demarc.account;

import static io.demarc.access.Permission.PROFILE_READ;
import static io.demarc.access.Permission.PROFILE_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A provider's provisioning profiles; its organizations may use them (AC-16). */
@Stateless
public class Profiles {

    public static final List<SortKey> SORTS = List.of(SortKey.text("name", "e.name"), SortKey.id());

    private static final int CHOICES = 200;

    @Inject
    ProfileRepository profiles;

    @Inject
    Clock clock;

    @Requires(PROFILE_READ)
    public Page<ProfileRow> page(String search, PageRequest page) {
        return profiles.page(search, page);
    }

    @Requires(PROFILE_READ)
    public int count(String search, int most) {
        return profiles.count(search, most);
    }

    /** Those that the accounts of a provider may use, by name. */
    @Requires(PROFILE_READ)
    public List<ProfileRow> choices(long providerId) {
        return profiles.choices(providerId, CHOICES);
    }

    @Requires(PROFILE_READ)
    public ProfileForm get(long id) {
        return profiles.get(id).form();
    }

    /** @param providerId null for the caller's own provider */
    @Requires(PROFILE_WRITE)
    public long create(Long providerId, ProfileForm form) {
        var owner = providerId == null ? CallContext.caller().scope().providerId() : providerId;
        if (owner == null) {
            throw new BusinessException(Problem.at("provider", "required"));
        }
        if (!CallContext.caller().scope().contains(TenantPath.provider(owner))) {
            throw new NotFound();
        }
        var problems = takenName(owner, form.name(), null);
        var profile = problems.noting(() -> new ProvisioningProfile(TenantPath.provider(owner), form, clock.instant()));
        problems.throwIfAny();
        profiles.add(profile);
        return profile.id();
    }

    @Requires(PROFILE_WRITE)
    public void update(long id, ProfileForm form) {
        var profile = profiles.get(id);
        var problems = takenName(profile.owner().providerId(), form.name(), id);
        problems.trying(() -> profile.describe(form));
        problems.throwIfAny();
    }

    private Problems takenName(long providerId, String name, Long except) {
        var taken = name != null && profiles.isNameTaken(providerId, name.strip(), except);
        return new Problems().addIf(taken, "name", "name.taken");
    }
}
