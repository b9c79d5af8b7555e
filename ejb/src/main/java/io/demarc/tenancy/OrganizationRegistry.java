// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.TenantPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Makes and changes organizations, one way for one that is typed and for many at a time. Services with permissions stand
 * before it.
 */
@ApplicationScoped
public class OrganizationRegistry {

    @Inject
    OrganizationRepository organizations;

    @Inject
    ProviderRepository providers;

    @Inject
    Event<OrganizationLocaleChanged> localeChanges;

    @Inject
    Clock clock;

    /**
     * @param providerId whose customer it becomes
     * @return the id of the new organization
     * @throws BusinessException naming all that is wrong with the form
     */
    public long add(long providerId, OrganizationForm form) {
        var provider = providers.get(providerId);
        var organization = new Organization(provider.path(), provider.currency(), form, clock.instant());
        organizations.add(organization);
        return organization.id();
    }

    /** What the provider of new organizations says, since they mostly live where it does. */
    public ProviderForm provider(long providerId) {
        return providers.get(providerId).form();
    }

    /** @throws BusinessException naming all that {@link #add} would refuse */
    void check(String currency, OrganizationForm form) {
        new Organization(TenantPath.SYSTEM, currency, form, clock.instant());
    }

    /** What {@link #add} would refuse. */
    public List<Problem> problems(String currency, OrganizationForm form) {
        try {
            check(currency, form);
            return List.of();
        } catch (BusinessException refused) {
            return refused.problems();
        }
    }

    /**
     * @param edit gives the new form for the one that it has
     * @return false when everything was so already
     * @throws BusinessException naming all that is wrong with the new form
     */
    public boolean change(long id, UnaryOperator<OrganizationForm> edit) {
        var organization = organizations.get(id);
        var before = organization.form();
        describe(organization, edit.apply(before));
        return !before.equals(organization.form());
    }

    /** Gives it a new form, and tells those who go by its language and time zone. */
    void describe(Organization organization, OrganizationForm form) {
        var before = organization.form();
        organization.describe(form);
        var now = organization.form();
        if (!before.language().equals(now.language()) || !before.timeZone().equals(now.timeZone())) {
            localeChanges.fire(new OrganizationLocaleChanged(organization.id()));
        }
    }

    /** The next of those that match, in the order of their ids, with their names. */
    public Map<Long, String> namesAfter(OrganizationFilter filter, long afterId, int most) {
        return organizations.namesAfter(filter, afterId, most);
    }

    /** Those of {@code ids} that are in scope, in the order of their ids, with their names. */
    public Map<Long, String> names(Collection<Long> ids) {
        return organizations.names(ids);
    }

    /** What it says of itself; empty when there is no such organization in scope. */
    public Optional<OrganizationForm> form(long id) {
        return organizations.find(id).map(Organization::form);
    }

    /** Where it stands; empty when there is no such organization in scope. */
    public Optional<TenantPath> path(long id) {
        return organizations.find(id).map(Organization::path);
    }

    /** ISO 4217. */
    public String currency(long id) {
        return organizations.get(id).currency().getCurrencyCode();
    }

    /** The organization of this name, in whatever letters; empty when there is none in scope, or more than one. */
    public Optional<TenantPath> named(String name) {
        var found = organizations.named(name);
        return found.size() == 1 ? Optional.of(found.get(0).path()) : Optional.empty();
    }

    /** Those of {@code ids} that are in scope, in the order of their ids. */
    public List<Organization> all(Collection<Long> ids) {
        return organizations.all(ids);
    }

    /** The next organizations that a schedule invoices, in the order of their ids, with their names. */
    public Map<Long, String> scheduledAfter(long afterId, int most) {
        return organizations.scheduledAfter(afterId, most);
    }

    public int count(OrganizationFilter filter, int most) {
        return organizations.count(filter, most);
    }

    /** The currencies of those organizations of the provider that do not count in the provider's own. */
    public Map<Long, String> otherCurrencies(long providerId) {
        return organizations.otherCurrencies(
                providerId, providers.get(providerId).currency());
    }

    /** Those of {@code names}, which are in small letters, that organizations of this provider have. */
    public Set<String> takenNames(long providerId, Collection<String> names) {
        return organizations.takenNames(providerId, names);
    }
}
