// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.invoicing.AccountBook;
import io.demarc.invoicing.AdjustmentRow;
import io.demarc.invoicing.Adjustments;
import io.demarc.invoicing.Balance;
import io.demarc.invoicing.BillingProfiles;
import io.demarc.invoicing.BuyerForm;
import io.demarc.invoicing.ChargeRow;
import io.demarc.invoicing.InvoiceDesk;
import io.demarc.invoicing.Payments;
import io.demarc.invoicing.RecurringCharges;
import io.demarc.invoicing.Statement;
import io.demarc.kernel.Money;
import io.demarc.kernel.Problems;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The account of one organization: balance, statement, recurring charges and adjustments (IN-3, IN-5). */
@Named
@ViewScoped
public class BillingAccountPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MONTHS_SHOWN = 3;

    @Inject
    AccountBook accounts;

    @Inject
    RecurringCharges charges;

    @Inject
    Adjustments adjustments;

    @Inject
    Payments payments;

    @Inject
    BillingProfiles profiles;

    @Inject
    InvoiceDesk desk;

    @Inject
    Organizations organizations;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Notices notices;

    private Long organization;
    private String from;
    private String until;
    private String name;
    private Balance balance;
    private Statement statement;
    private BuyerForm profile;
    private PaymentFields payment = new PaymentFields();
    private ExtraFields extra = new ExtraFields();
    private Long ending;
    private String endsOn;

    /** Called when the page is opened. */
    public void open() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var problems = new Problems();
        var first = TypedDay.read(problems, "from", from);
        var last = TypedDay.read(problems, "until", until);
        first = first == null ? today.minusMonths(MONTHS_SHOWN).withDayOfMonth(1) : first;
        last = last == null || last.isBefore(first) ? today : last;
        from = first.toString();
        until = last.toString();
        name = organizations.get(organization).name();
        balance = accounts.balance(organization);
        statement = accounts.statement(organization, first, last.isBefore(first) ? first : last);
        profile = profiles.buyer(organization);
        breadcrumb.in(organizations.path(organization)).here(ConsolePage.BILLING_ACCOUNT);
    }

    public String generate() {
        var made = desk.generateMissing(organization);
        if (made == 0) {
            notices.careful("invoice.noneMissing");
            return again();
        }
        notices.done("invoice.generated", made);
        return ConsolePage.INVOICES.redirect("organization=" + organization);
    }

    public String pay() {
        payments.record(organization, payment.form());
        notices.done("payment.recorded");
        return again();
    }

    public String addCharge() {
        charges.add(organization, extra.charge());
        notices.done("charge.added");
        return again();
    }

    /** Opens the question when a charge is to end. */
    public void askEnd(ChargeRow row) {
        ending = row.id();
        endsOn = row.endsOn() == null
                ? LocalDate.now(ZoneOffset.UTC).toString()
                : row.endsOn().toString();
    }

    public String end() {
        var problems = new Problems();
        var day = TypedDay.read(problems, "endsOn", endsOn);
        problems.throwIfAny();
        charges.end(ending, day);
        notices.done("charge.ended");
        return again();
    }

    public String removeCharge(ChargeRow row) {
        charges.remove(row.id());
        notices.done("charge.removed", row.description());
        return again();
    }

    public String addAdjustment() {
        adjustments.add(organization, extra.adjustment());
        notices.done("adjustment.added");
        return again();
    }

    public String removeAdjustment(AdjustmentRow row) {
        adjustments.remove(row.id());
        notices.done("adjustment.removed", row.description());
        return again();
    }

    private String again() {
        return ConsolePage.BILLING_ACCOUNT.redirect("organization=" + organization);
    }

    public List<ChargeRow> getCharges() {
        return charges.of(organization);
    }

    public List<AdjustmentRow> getAdjustments() {
        return adjustments.of(organization);
    }

    /** An amount in the organization's currency. */
    public Money money(BigDecimal amount) {
        return new Money(amount, balance.balance().currency());
    }

    public String getName() {
        return name;
    }

    public Balance getBalance() {
        return balance;
    }

    public Statement getStatement() {
        return statement;
    }

    public BuyerForm getProfile() {
        return profile;
    }

    public PaymentFields getPayment() {
        return payment;
    }

    public ExtraFields getExtra() {
        return extra;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
