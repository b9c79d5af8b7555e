// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.access.CallContext;
import io.demarc.invoicing.InvoiceRuns;
import io.demarc.invoicing.RunOrder;
import io.demarc.kernel.Problems;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Auto Generate Invoice: a dry run, or every missing invoice of all organizations in scope (CU-11). */
@Named
@ViewScoped
public class GeneratePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    InvoiceRuns runs;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Notices notices;

    private String today;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.INVOICES, "")
                .here(ConsolePage.INVOICE_GENERATE);
    }

    /** @param rehearsal whether it only says what would be made */
    public String start(boolean rehearsal) {
        var problems = new Problems();
        var order = new RunOrder(TypedDay.read(problems, "today", today), rehearsal);
        problems.throwIfAny();
        var run = runs.start(order);
        notices.done(rehearsal ? "invoice.rehearsalStarted" : "invoice.runStarted");
        return ConsolePage.RUN.redirect("id=" + run);
    }

    public String getToday() {
        return today;
    }

    public void setToday(String today) {
        this.today = today;
    }
}
