// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.access.CallContext;
import io.demarc.invoicing.InvoiceKind;
import io.demarc.invoicing.InvoiceNumbering;
import io.demarc.invoicing.InvoiceProofs;
import io.demarc.invoicing.SeriesForm;
import io.demarc.invoicing.SeriesReport;
import io.demarc.invoicing.SumDifference;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Proves that no number is missing and that each sum is right; opens new series (IN-2). */
@Named
@ViewScoped
public class NumbersPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    InvoiceNumbering numbering;

    @Inject
    InvoiceProofs proofs;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Notices notices;

    private transient List<SeriesReport> report;
    private transient List<SumDifference> differences;
    private InvoiceKind kind = InvoiceKind.INVOICE;
    private String prefix;
    private Integer digits = 6;

    /** Called when the page is opened. */
    public void open() {
        breadcrumb
                .in(CallContext.caller().scope())
                .page(ConsolePage.INVOICES, "")
                .here(ConsolePage.INVOICE_NUMBERS);
    }

    public List<SeriesReport> getReport() {
        if (report == null) {
            report = numbering.report();
        }
        return report;
    }

    /** Invoices whose lines are not what their facts add up to; none when all is well. */
    public List<SumDifference> getDifferences() {
        if (differences == null) {
            differences = proofs.differences();
        }
        return differences;
    }

    public String openSeries() {
        numbering.open(null, new SeriesForm(kind, prefix, digits));
        notices.done("series.opened", prefix);
        return ConsolePage.INVOICE_NUMBERS.redirect();
    }

    /** A system administrator would have to say for whom: that is done over REST. */
    public boolean isOpenable() {
        return CallContext.caller().scope().providerId() != null
                && CallContext.caller().scope().organizationId() == null;
    }

    public InvoiceKind[] getKinds() {
        return InvoiceKind.values();
    }

    public InvoiceKind getKind() {
        return kind;
    }

    public void setKind(InvoiceKind kind) {
        this.kind = kind;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public Integer getDigits() {
        return digits;
    }

    public void setDigits(Integer digits) {
        this.digits = digits;
    }
}
