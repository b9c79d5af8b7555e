// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.access.CallContext;
import io.demarc.invoicing.AccountBook;
import io.demarc.invoicing.Balance;
import io.demarc.invoicing.InvoiceFilter;
import io.demarc.invoicing.InvoiceRow;
import io.demarc.invoicing.Invoices;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Newest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The invoices of a contact's own organization, and what is to be paid. */
@Named
@ViewScoped
public class PortalInvoicesPage extends ListPage<InvoiceRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Invoices invoices;

    @Inject
    AccountBook accounts;

    @Inject
    Clock clock;

    @Override
    protected List<String> filters() {
        return List.of("overdue");
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
                filter("q"), null, null, "true".equals(filter("overdue")), organization(), null, null, null);
    }

    public Balance getBalance() {
        return accounts.balance(organization());
    }

    private static Long organization() {
        return CallContext.caller().scope().organizationId();
    }

    public boolean isOverdue(InvoiceRow row) {
        return row.isOverdue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
