// SPDX-License-Identifier: Apache-2.0
package io.demarc.portfolio;

import io.demarc.bulk.BulkSubject;
import io.demarc.bulk.BulkTarget;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationRegistry;
import io.demarc.tenancy.OrganizationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Organizations as something of which many are changed at once. */
@ApplicationScoped
class OrganizationBulk implements BulkSubject {

    static final String WORD = "organization";

    @Inject
    OrganizationRegistry registry;

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public List<BulkTarget> matching(Map<String, String> filter, long afterId, int most) {
        return targets(registry.namesAfter(filter(filter), afterId, most));
    }

    @Override
    public List<BulkTarget> named(Collection<Long> ids) {
        return targets(registry.names(ids));
    }

    private static List<BulkTarget> targets(Map<Long, String> names) {
        return names.entrySet().stream()
                .map(each -> new BulkTarget(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public void check(Map<String, String> change) {
        new OrganizationEdit(change).check(new OrganizationRules(registry, -1, null));
    }

    @Override
    public boolean change(long id, Map<String, String> change) {
        return registry.change(id, new OrganizationEdit(change)::applyTo);
    }

    static OrganizationFilter filter(Map<String, String> asked) {
        var status = asked.get("status");
        var provider = asked.get("provider");
        return new OrganizationFilter(
                asked.get("q"),
                status == null
                        ? null
                        : OrganizationCells.word(status, OrganizationStatus.class)
                                .orElse(null),
                provider == null ? null : provider.matches("\\d{1,18}") ? Long.valueOf(provider) : Long.valueOf(-1),
                asked.get("tag"),
                asked.get("manager"));
    }
}
