// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.identity;

import io.demarc.identity.SessionRow;
import io.demarc.identity.Sessions;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.session.CurrentSession;
import io.demarc.web.session.UserAgent;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Where one is logged in, and how to end it there (PF-4). */
@Named
@ViewScoped
public class SessionsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Sessions sessions;

    @Inject
    CurrentSession current;

    @Inject
    Labels labels;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private List<SessionRow> rows;

    /** Called when the page is opened. */
    public void open() {
        load();
        breadcrumb.here(ConsolePage.SECURITY);
    }

    private void load() {
        rows = sessions.own(current.id().orElse(null));
    }

    public void revoke(long id) {
        sessions.revoke(id);
        notices.doneHere("session.ended");
        load();
    }

    public void revokeOthers() {
        current.id().ifPresent(sessions::revokeOthers);
        notices.doneHere("session.othersEnded");
        load();
    }

    /** "Firefox, Linux" as far as it can be told. */
    public String browser(SessionRow row) {
        var agent = new UserAgent(row.userAgent());
        if (agent.browser().isEmpty()) {
            return labels.get("session.unknownBrowser");
        }
        return agent.system().isEmpty() ? agent.browser() : agent.browser() + ", " + agent.system();
    }

    public List<SessionRow> getRows() {
        return rows;
    }

    public boolean isOnlyThisOne() {
        return rows.stream().allMatch(SessionRow::current);
    }
}
