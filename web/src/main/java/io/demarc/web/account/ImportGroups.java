// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.account;

import io.demarc.access.CallContext;
import io.demarc.account.GroupFilter;
import io.demarc.account.GroupRow;
import io.demarc.account.Groups;
import io.demarc.store.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds, among any number of groups, the one that an import goes into. */
@Named
@RequestScoped
public class ImportGroups {

    private static final int OFFERED = 20;

    @Inject
    Groups groups;

    private final Map<Long, String> names = new HashMap<>();

    /** The first twenty whose name contains the text, by name. */
    public List<Long> search(String text) {
        var byName = PageRequest.parse(Groups.SORTS, null, null, OFFERED);
        var found = groups.page(new GroupFilter(text, null), byName).rows();
        found.forEach(row -> names.put(row.id(), label(row)));
        return found.stream().map(GroupRow::id).toList();
    }

    /** The name of a group, with its organization for those who work for several. */
    public String name(Long id) {
        return id == null ? "" : names.computeIfAbsent(id, unknown -> label(groups.row(unknown)));
    }

    public boolean isAny() {
        return groups.count(new GroupFilter(null, null), 1) > 0;
    }

    private static String label(GroupRow row) {
        return CallContext.caller().scope().organizationId() == null
                ? row.name() + " · " + row.organization()
                : row.name();
    }
}
