// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationFilter;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.tenancy.Organizations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, among any number of them, the organizations that a card or a question about a price is for. */
@Named
@RequestScoped
public class CustomerChoices {

    private static final int OFFERED = 20;

    @Inject
    Organizations organizations;

    private final Map<Long, String> names = new HashMap<>();

    /** The first twenty whose name contains the text, by name. */
    public List<Long> search(String text) {
        return search(text, null);
    }

    List<Long> search(String text, Long providerId) {
        var filter = new OrganizationFilter(text, null, providerId, null, null);
        var found = organizations
                .page(filter, PageRequest.parse(Organizations.SORTS, null, null, OFFERED))
                .rows();
        found.forEach(row -> names.put(row.id(), row.name()));
        return found.stream().map(OrganizationRow::id).toList();
    }

    public String name(Long id) {
        return id == null
                ? ""
                : names.computeIfAbsent(
                        id, unknown -> organizations.view(unknown).form().name());
    }
}
