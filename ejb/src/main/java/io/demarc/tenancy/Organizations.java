// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import static io.demarc.access.Permission.ORGANIZATION_READ;
import static io.demarc.access.Permission.ORGANIZATION_WRITE;

import io.demarc.access.CallContext;
import io.demarc.access.Requires;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The customers of a service provider. */
@Stateless
public class Organizations {

    public static final List<SortKey> SORTS = List.of(
            SortKey.text("name", "e.name"),
            SortKey.instant("created", "e.createdAt"),
            SortKey.word("status", "e.status", OrganizationStatus.class),
            SortKey.id());

    private static final int MOST_CHOICES = 500;

    @Inject
    OrganizationRepository organizations;

    @Inject
    ProviderRepository providers;

    @Inject
    OrganizationRegistry registry;

    @Requires(ORGANIZATION_READ)
    public Page<OrganizationRow> page(OrganizationFilter filter, PageRequest page) {
        return organizations.page(filter, page);
    }

    @Requires(ORGANIZATION_READ)
    public int count(OrganizationFilter filter, int most) {
        return organizations.count(filter, most);
    }

    @Requires(ORGANIZATION_READ)
    public OrganizationForm get(long id) {
        return organizations.get(id).form();
    }

    @Requires(ORGANIZATION_READ)
    public OrganizationView view(long id) {
        return organizations.get(id).view();
    }

    /** Where the organization stands in the hierarchy. */
    @Requires(ORGANIZATION_READ)
    public TenantPath path(long id) {
        return organizations.get(id).path();
    }

    /** Those of {@code ids} to whose accounts no installation or activation message goes out, with their status (CU-1). */
    @Requires(ORGANIZATION_READ)
    public Map<Long, OrganizationStatus> unserved(Collection<Long> ids) {
        return organizations.unserved(ids);
    }

    /** The tags in use, in order. */
    @Requires(ORGANIZATION_READ)
    public List<String> tags() {
        return organizations.tagTexts(MOST_CHOICES).stream()
                .flatMap(text -> Tags.parse(text).words().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The account managers in use, in order. */
    @Requires(ORGANIZATION_READ)
    public List<String> managers() {
        return organizations.managers(MOST_CHOICES);
    }

    /**
     * @param providerId whose customer it becomes; null for the caller's own provider
     * @return the id of the new organization
     */
    @Requires(ORGANIZATION_WRITE)
    public long create(Long providerId, OrganizationForm form) {
        var provider = owningProvider(providerId);
        var problems = takenName(provider.id(), form.name(), null);
        problems.trying(() -> registry.check(provider.currency(), form));
        problems.throwIfAny();
        return registry.add(provider.id(), form);
    }

    @Requires(ORGANIZATION_WRITE)
    public void update(long id, OrganizationForm form) {
        var organization = organizations.get(id);
        var problems = takenName(organization.owner().providerId(), form.name(), id);
        problems.trying(() -> registry.describe(organization, form));
        problems.throwIfAny();
    }

    private ServiceProvider owningProvider(Long providerId) {
        var provider = CallContext.caller().providerOf(providerId);
        return providers.get(provider.providerId());
    }

    private Problems takenName(long providerId, String name, Long except) {
        var taken = name != null && organizations.isNameTaken(providerId, name.strip(), except);
        return new Problems().addIf(taken, "name", "name.taken");
    }
}
