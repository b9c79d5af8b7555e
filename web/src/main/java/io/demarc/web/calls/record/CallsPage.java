// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.record;

import io.demarc.access.CallContext;
import io.demarc.calls.rating.SetAside;
import io.demarc.calls.record.CallFilter;
import io.demarc.calls.record.CallRow;
import io.demarc.calls.record.CallState;
import io.demarc.calls.record.Calls;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.ListPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;

/** The calls that were made, the newest first. */
@Named
@ViewScoped
public class CallsPage extends ListPage<CallRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Calls calls;

    @Inject
    Organizations organizations;

    @Inject
    CallProviders providers;

    @Inject
    Labels labels;

    @Inject
    Breadcrumb breadcrumb;

    private String organizationName;

    @Override
    public void open() {
        super.open();
        var organization = number("organization");
        if (organization != null) {
            var view = organizations.view(organization);
            organizationName = view.form().name();
            breadcrumb.in(view.path());
        } else {
            breadcrumb.in(CallContext.caller().scope());
        }
        breadcrumb.here(ConsolePage.CALLS);
    }

    /** Called when a contact opens it in the portal, which shows the calls of its organization. */
    public void openPortal() {
        super.open();
    }

    @Override
    protected List<String> filters() {
        return List.of(
                "provider", "organization", "account", "from", "until", "state", "reason", "destination", "invoice");
    }

    @Override
    protected List<SortKey> sorts() {
        return Calls.SORTS;
    }

    @Override
    protected Page<CallRow> fetch(PageRequest page) {
        var newest = filter("sort") == null ? new PageRequest(page.sort(), false, page.cursor(), page.size()) : page;
        return calls.page(wanted(), newest);
    }

    @Override
    protected int count(int most) {
        return calls.count(wanted(), most);
    }

    /** Sends the calls of the list as a file. */
    public void download() throws IOException {
        var filter = wanted();
        Faces.sendFile(labels.get("calls.file") + ".csv", true, output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            calls.write(filter, text);
            text.flush();
        });
    }

    private CallFilter wanted() {
        return new CallFilter(
                provider(),
                number("organization"),
                filter("account"),
                filter("q"),
                CallPeriod.start(filter("from")),
                CallPeriod.end(filter("until")),
                word("state", CallState.class),
                word("reason", SetAside.class),
                number("destination"),
                number("invoice"));
    }

    private Long provider() {
        var scope = CallContext.caller().scope();
        var asked = number("provider");
        return asked == null && scope.isSystem() && number("organization") == null ? providers.first() : asked;
    }

    public CallState[] getStates() {
        return CallState.values();
    }

    /** Null when the list is of all in scope. */
    public String getOrganizationName() {
        return organizationName;
    }
}
