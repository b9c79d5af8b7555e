// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.tenancy.OrganizationDeletion;
import io.demarc.tenancy.OrganizationDeletions;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Format;
import io.demarc.web.ui.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The dialog that deletes an organization and tells what goes with it. */
@Named
@RequestScoped
public class OrganizationDeletePart {

    @Inject
    OrganizationDeletions deletions;

    @Inject
    Notices notices;

    @Inject
    Format format;

    private final Map<Long, OrganizationDeletion> asked = new HashMap<>();

    /** What would go with the organization. */
    public OrganizationDeletion deletion(Long id) {
        return asked.computeIfAbsent(id, deletions::deletion);
    }

    public String delete(Long id) {
        var gone = deletions.delete(id, deletion(id).name());
        if (gone.losses().isEmpty()) {
            notices.careful("organization.deleted", gone.name());
        } else {
            var losses = gone.losses().entrySet().stream()
                    .map(loss -> format.word(loss.getKey()) + " " + format.number(loss.getValue()))
                    .collect(Collectors.joining(", "));
            notices.careful("organization.deletedWith", gone.name(), losses);
        }
        return ConsolePage.ORGANIZATIONS.redirect();
    }
}
