// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.portfolio;

import static java.util.stream.Collectors.joining;

import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.portfolio.OrganizationChanges;
import io.demarc.tenancy.OrganizationRow;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.tenancy.OrganizationsPage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** What is done with the ticked lines of the list of organizations, or with all that match its filters. */
@Named
@ViewScoped
public class OrganizationSelection implements Serializable {

    private static final long serialVersionUID = 1;

    /** More would not stand in an address. */
    private static final int MOST_ADDRESSED = 200;

    @Inject
    OrganizationsPage list;

    @Inject
    OrganizationChanges changes;

    @Inject
    ExternalContext faces;

    private transient List<OrganizationRow> rows;
    private boolean allMatching;

    /** Goes to the page that changes chosen fields. */
    public void edit() throws IOException {
        redirect(ConsolePage.ORGANIZATION_BULK, allMatching ? list.with("all", "true") : "?ids=" + joined(tickedIds()));
    }

    /** Goes to the page that sends text messages to all of their accounts. */
    public void send(String kind) throws IOException {
        redirect(ConsolePage.MESSAGE_SEND_PAGE, "?organizations=" + joined(ids()) + "&kind=" + kind);
    }

    private List<Long> ids() {
        if (!allMatching) {
            return tickedIds();
        }
        var ids = changes.ids(list.getNarrowing(), MOST_ADDRESSED + 1);
        if (ids.size() > MOST_ADDRESSED) {
            throw new BusinessException(Problem.of("organization.tooMany", MOST_ADDRESSED));
        }
        return ids;
    }

    private List<Long> tickedIds() {
        return getRows().stream().map(OrganizationRow::id).toList();
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(joining(","));
    }

    private void redirect(ConsolePage page, String query) throws IOException {
        faces.redirect(faces.getRequestContextPath() + page.path() + query);
    }

    public List<OrganizationRow> getRows() {
        return rows == null ? List.of() : rows;
    }

    public void setRows(List<OrganizationRow> rows) {
        this.rows = rows;
    }

    public boolean isAllMatching() {
        return allMatching;
    }

    public void setAllMatching(boolean allMatching) {
        this.allMatching = allMatching;
    }
}
