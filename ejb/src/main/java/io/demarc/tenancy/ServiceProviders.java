// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import static io.demarc.access.Permission.PROVIDER_READ;
import static io.demarc.access.Permission.PROVIDER_WRITE;

import io.demarc.access.Requires;
import io.demarc.kernel.Problems;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The resellers of this installation. */
@Stateless
public class ServiceProviders {

    public static final List<SortKey> SORTS =
            List.of(SortKey.text("name", "e.name"), SortKey.instant("created", "e.createdAt"), SortKey.id());

    @Inject
    ProviderRepository providers;

    @Inject
    Clock clock;

    @Inject
    Event<ProviderCreated> created;

    @Requires(PROVIDER_READ)
    public Page<ProviderRow> page(String search, PageRequest page) {
        return providers.page(search, page);
    }

    @Requires(PROVIDER_READ)
    public int count(String search, int most) {
        return providers.count(search, most);
    }

    @Requires(PROVIDER_READ)
    public ProviderForm get(long id) {
        return providers.get(id).form();
    }

    @Requires(PROVIDER_READ)
    public ProviderView view(long id) {
        return providers.get(id).view();
    }

    /** @return the id of the new provider */
    @Requires(PROVIDER_WRITE)
    public long create(ProviderForm form) {
        var problems = takenName(form.name(), null);
        var provider = problems.noting(() -> new ServiceProvider(form, clock.instant()));
        problems.throwIfAny();
        providers.add(provider);
        created.fire(new ProviderCreated(provider.id()));
        return provider.id();
    }

    @Requires(PROVIDER_WRITE)
    public void update(long id, ProviderForm form) {
        var provider = providers.get(id);
        var problems = takenName(form.name(), id);
        problems.trying(() -> provider.describe(form));
        problems.throwIfAny();
    }

    private Problems takenName(String name, Long except) {
        var taken = name != null && providers.isNameTaken(name.strip(), except);
        return new Problems().addIf(taken, "name", "name.taken");
    }
}
