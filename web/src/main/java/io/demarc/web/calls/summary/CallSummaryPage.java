// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.summary;

import io.demarc.access.CallContext;
import io.demarc.access.Permission;
import io.demarc.calls.summary.CallSummaries;
import io.demarc.calls.summary.FactCheck;
import io.demarc.calls.summary.FactChecks;
import io.demarc.calls.summary.SummaryFilter;
import io.demarc.calls.summary.SummaryInterval;
import io.demarc.calls.summary.SummaryRow;
import io.demarc.calls.summary.SummarySheet;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;

/** The summary of calls (CU-9, CU-10), of one organization or of all in scope together. */
@Named
@ViewScoped
public class CallSummaryPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    CallSummaries summaries;

    @Inject
    FactChecks checks;

    @Inject
    Organizations organizations;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    SummaryFile file;

    @Inject
    Clock clock;

    private SummaryAddress address;
    private String organizationName;
    private Instant until;
    private transient SummarySheet sheet;
    private transient FactCheck check;

    /** Called when the page is opened. */
    public void open() {
        address = SummaryAddress.read(Faces.getRequestParameterMap());
        until = address.until(clock.instant());
        if (address.organizationId() != null) {
            var organization = organizations.view(address.organizationId());
            organizationName = organization.form().name();
            breadcrumb.in(organization.path());
        }
        breadcrumb.here(ConsolePage.CALL_SUMMARY);
    }

    /** Called when a contact opens it in the portal. */
    public void openPortal() {
        address = SummaryAddress.read(Faces.getRequestParameterMap())
                .of(CallContext.caller().scope().organizationId());
        until = address.until(clock.instant());
    }

    /** Whether a contact looks at it. */
    public boolean isPortal() {
        return CallContext.caller().contactId() != null;
    }

    public SummarySheet getSheet() {
        if (sheet == null) {
            sheet = summaries.sheet(filter());
        }
        return sheet;
    }

    /**
     * The address of the list of calls behind a row, where they are downloaded too. None for who works for no provider and
     * looks at all: that list is of one provider.
     */
    public String callsOf(SummaryRow row) {
        if (address.organizationId() == null && CallContext.caller().scope().isSystem()) {
            return null;
        }
        var list = isPortal() ? ConsolePage.PORTAL_CALLS : ConsolePage.CALLS;
        return list.path() + "?state=RATED" + SummaryAddress.span(address.interval(), row)
                + (isPortal() ? "" : address.organization());
    }

    public SummaryChart getChart() {
        return SummaryChart.of(getSheet());
    }

    public List<SummaryColumn> getColumns() {
        return SummaryColumn.shown(isCostShown());
    }

    public boolean isCostShown() {
        return CallContext.caller().may(Permission.COST_READ);
    }

    /** Whether rows of several currencies stand beside each other. */
    public boolean isSeveralCurrencies() {
        return getSheet().totals().size() > 1;
    }

    public SummaryInterval[] getIntervals() {
        return SummaryInterval.values();
    }

    public SummaryAddress getAddress() {
        return address;
    }

    /** Null when the summary is of all in scope. */
    public String getOrganizationName() {
        return organizationName;
    }

    /** The address of the rows before these. */
    public String getOlder() {
        return address.with(filter().from().minusMillis(1));
    }

    /** The address of the rows after these; null when these reach to now. */
    public String getNewer() {
        var end = filter().end();
        if (end.isAfter(clock.instant())) {
            return null;
        }
        return address.with(address.interval().plus(end, address.interval().rows() - 1L));
    }

    public void exportCsv() throws IOException {
        Faces.sendFile(file.name(getSheet(), "csv"), true, output -> file.csv(getSheet(), getColumns(), output));
    }

    public void exportXlsx() throws IOException {
        Faces.sendFile(file.name(getSheet(), "xlsx"), true, output -> file.xlsx(getSheet(), getColumns(), output));
    }

    /** Counts the calls of the rows again. */
    public void recount() {
        check = checks.check(
                address.organizationId(), getSheet().from(), getSheet().until());
    }

    /** Whether the rows are not too many to count their calls again. */
    public boolean isRecountable() {
        return isCostShown() && address.interval().compareTo(SummaryInterval.DAILY) <= 0;
    }

    /** Null before a recount. */
    public FactCheck getCheck() {
        return check;
    }

    private SummaryFilter filter() {
        return new SummaryFilter(address.interval(), address.organizationId(), until);
    }
}
