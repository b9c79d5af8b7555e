// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.portfolio;

import io.demarc.access.CallContext;
import io.demarc.portfolio.OrganizationChanges;
import io.demarc.tenancy.InvoiceSchedule;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.web.bulk.BulkPage;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Changes chosen fields of many organizations at a time. */
@Named
@ViewScoped
public class OrganizationBulkPage extends BulkPage {

    private static final long serialVersionUID = 1;

    @Inject
    OrganizationChanges changes;

    @Inject
    Breadcrumb breadcrumb;

    @Override
    public void open() {
        super.open();
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.ORGANIZATIONS, "")
                .here(ConsolePage.ORGANIZATION_BULK);
    }

    public OrganizationStatus[] getStatuses() {
        return OrganizationStatus.values();
    }

    public InvoiceSchedule[] getSchedules() {
        return InvoiceSchedule.values();
    }

    @Override
    protected String subject() {
        return "organization";
    }

    @Override
    protected List<String> fields() {
        return OrganizationChanges.fields();
    }

    @Override
    protected List<Long> visible(List<Long> someIds) {
        return changes.visible(someIds);
    }

    @Override
    protected int count(Map<String, String> narrowing, int most) {
        return changes.count(narrowing, most);
    }

    @Override
    protected void check(List<Long> someIds, Map<String, String> narrowing, Map<String, String> change) {
        changes.check(someIds, narrowing, change);
    }

    @Override
    protected long start(List<Long> someIds, Map<String, String> narrowing, Map<String, String> change, String title) {
        return changes.start(someIds, narrowing, change, title);
    }
}
