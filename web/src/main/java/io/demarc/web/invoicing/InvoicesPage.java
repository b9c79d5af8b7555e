// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.access.CallContext;
import io.demarc.invoicing.InvoiceFilter;
import io.demarc.invoicing.InvoiceKind;
import io.demarc.invoicing.InvoiceRow;
import io.demarc.invoicing.InvoiceState;
import io.demarc.invoicing.InvoiceSum;
import io.demarc.invoicing.Invoices;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.tenancy.NamedPlace;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Newest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Invoices and credit notes, the newest first, with what they add up to. */
@Named
@ViewScoped
public class InvoicesPage extends ListPage<InvoiceRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Invoices invoices;

    @Inject
    InvoiceFigures figures;

    @Inject
    NamedPlace named;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Clock clock;

    private transient List<InvoiceSum> sums;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(named.of(null, number("organization"))).here(ConsolePage.INVOICES);
    }

    @Override
    protected List<String> filters() {
        return List.of("state", "kind", "overdue", "organization", "run");
    }

    @Override
    protected List<SortKey> sorts() {
        return Invoices.SORTS;
    }

    @Override
    protected Page<InvoiceRow> fetch(PageRequest asked) {
        return invoices.page(asked(), Newest.first(asked, filter("sort")));
    }

    @Override
    protected int count(int most) {
        return invoices.count(asked(), most);
    }

    private InvoiceFilter asked() {
        return new InvoiceFilter(
                filter("q"),
                word("kind", InvoiceKind.class),
                word("state", InvoiceState.class),
                "true".equals(filter("overdue")),
                number("organization"),
                number("run"),
                null,
                null);
    }

    /** What is to be paid of those that the search shows, one figure per currency. */
    public List<InvoiceFigures.Figure> getFigures() {
        if (sums == null) {
            sums = invoices.sums(asked());
        }
        return figures.of(sums);
    }

    public boolean isOverdue(InvoiceRow row) {
        return row.isOverdue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public InvoiceState[] getStates() {
        return InvoiceState.values();
    }

    /** Customers have no series and nothing to generate. */
    public boolean isOfProvider() {
        return CallContext.caller().scope().organizationId() == null;
    }
}
