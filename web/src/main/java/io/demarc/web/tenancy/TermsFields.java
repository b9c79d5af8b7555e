// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.kernel.Problems;
import io.demarc.tenancy.InvoiceSchedule;
import io.demarc.tenancy.TermsForm;
import io.demarc.web.ui.TypedAmount;
import java.io.Serializable;

/** What is typed about the commercial terms of an organization (CU-13). */
public class TermsFields implements Serializable {

    private static final long serialVersionUID = 1;

    private Integer channels;
    private Integer callsPerSecond;
    private String debitLimit;
    private String currency;
    private String taxPercent;
    private InvoiceSchedule invoiceSchedule;
    private Integer dueDays;
    private String accountManager;
    private String dailySpendLimit;

    static TermsFields of(TermsForm form) {
        var fields = new TermsFields();
        fields.channels = form.channels();
        fields.callsPerSecond = form.callsPerSecond();
        fields.debitLimit = TypedAmount.text(form.debitLimit());
        fields.currency = form.currency();
        fields.taxPercent = TypedAmount.text(form.taxPercent());
        fields.invoiceSchedule = form.invoiceSchedule();
        fields.dueDays = form.dueDays();
        fields.accountManager = form.accountManager();
        fields.dailySpendLimit = TypedAmount.text(form.dailySpendLimit());
        return fields;
    }

    TermsForm form() {
        var problems = new Problems();
        var form = new TermsForm(
                channels,
                callsPerSecond,
                TypedAmount.read(problems, "debitLimit", debitLimit),
                currency,
                TypedAmount.read(problems, "taxPercent", taxPercent),
                invoiceSchedule,
                dueDays,
                accountManager,
                TypedAmount.read(problems, "dailySpendLimit", dailySpendLimit));
        problems.throwIfAny();
        return form;
    }

    public InvoiceSchedule[] getSchedules() {
        return InvoiceSchedule.values();
    }

    public Integer getChannels() {
        return channels;
    }

    public void setChannels(Integer channels) {
        this.channels = channels;
    }

    public Integer getCallsPerSecond() {
        return callsPerSecond;
    }

    public void setCallsPerSecond(Integer callsPerSecond) {
        this.callsPerSecond = callsPerSecond;
    }

    public String getDebitLimit() {
        return debitLimit;
    }

    public void setDebitLimit(String debitLimit) {
        this.debitLimit = debitLimit;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getTaxPercent() {
        return taxPercent;
    }

    public void setTaxPercent(String taxPercent) {
        this.taxPercent = taxPercent;
    }

    public InvoiceSchedule getInvoiceSchedule() {
        return invoiceSchedule;
    }

    public void setInvoiceSchedule(InvoiceSchedule invoiceSchedule) {
        this.invoiceSchedule = invoiceSchedule;
    }

    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }

    public String getAccountManager() {
        return accountManager;
    }

    public void setAccountManager(String accountManager) {
        this.accountManager = accountManager;
    }

    public String getDailySpendLimit() {
        return dailySpendLimit;
    }

    public void setDailySpendLimit(String dailySpendLimit) {
        this.dailySpendLimit = dailySpendLimit;
    }
}
