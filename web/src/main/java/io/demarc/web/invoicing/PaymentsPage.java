// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.invoicing.AllocationRow;
import io.demarc.invoicing.PaymentFilter;
import io.demarc.invoicing.PaymentRow;
import io.demarc.invoicing.Payments;
import io.demarc.store.Page;
import io.demarc.store.PageRequest;
import io.demarc.store.SortKey;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.tenancy.NamedPlace;
import io.demarc.web.ui.ListPage;
import io.demarc.web.ui.Newest;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was paid, the newest first, and for which invoices (IN-5). */
@Named
@ViewScoped
public class PaymentsPage extends ListPage<PaymentRow> {

    private static final long serialVersionUID = 1;

    @Inject
    Payments payments;

    @Inject
    NamedPlace named;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Notices notices;

    private transient PaymentRow asked;
    private Long removing;

    @Override
    public void open() {
        super.open();
        breadcrumb.in(named.of(null, number("organization"))).here(ConsolePage.PAYMENTS);
    }

    @Override
    protected List<String> filters() {
        return List.of("organization", "unallocated");
    }

    @Override
    protected List<SortKey> sorts() {
        return Payments.SORTS;
    }

    @Override
    protected Page<PaymentRow> fetch(PageRequest page) {
        return payments.page(wanted(), Newest.first(page, filter("sort")));
    }

    @Override
    protected int count(int most) {
        return payments.count(wanted(), most);
    }

    private PaymentFilter wanted() {
        return new PaymentFilter(filter("q"), number("organization"), "true".equals(filter("unallocated")));
    }

    public List<AllocationRow> parts(PaymentRow row) {
        return payments.partsOf(row.id());
    }

    /** Opens the question about one payment. */
    public void ask(PaymentRow row) {
        asked = row;
        removing = row.id();
    }

    public String remove() {
        payments.remove(removing);
        notices.done("payment.removed");
        return ConsolePage.PAYMENTS.redirect(with("cursor", null).substring(1));
    }

    public PaymentRow getAsked() {
        return asked;
    }
}
