// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.Problems;
import io.demarc.kernel.Regional;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** What was agreed with a customer (CU-13). The currency is chosen once, since prices and invoices are in it. */
@MappedSuperclass
public abstract class CommercialTerms extends TenantOwned {

    private static final int MOST_CHANNELS = 100_000;
    private static final int MOST_DUE_DAYS = 365;
    private static final BigDecimal MOST_AMOUNT = new BigDecimal("999999999999");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int TAX_DECIMALS = 3;

    /** As the columns have them: then nothing seems changed that is the same amount. */
    private static final int STORED_DECIMALS = 4;

    private Integer channels;

    @Column(name = "calls_per_second")
    private Integer callsPerSecond;

    @Column(name = "debit_limit")
    private BigDecimal debitLimit;

    @Column(updatable = false)
    private String currency;

    @Column(name = "tax_percent")
    private BigDecimal taxPercent;

    @Enumerated(EnumType.STRING)
    @Column(name = "invoice_schedule")
    private InvoiceSchedule invoiceSchedule;

    @Column(name = "due_days")
    private int dueDays;

    @Column(name = "account_manager")
    private String accountManager;

    @Column(name = "daily_spend_limit")
    private BigDecimal dailySpendLimit;

    protected CommercialTerms() {}

    protected CommercialTerms(TenantPath owner) {
        super(owner);
    }

    /** For a new customer. */
    void agree(String providersCurrency, TermsForm form, Problems problems) {
        currency = form.currency() == null
                ? providersCurrency
                : problems.noting("currency", () -> Regional.currency(form.currency()));
        take(form, problems);
    }

    void change(TermsForm form, Problems problems) {
        problems.addIf(
                form.currency() != null && !form.currency().strip().equalsIgnoreCase(currency),
                "currency",
                "currency.fixed",
                currency);
        take(form, problems);
    }

    private void take(TermsForm form, Problems problems) {
        channels = whole(problems, "channels", form.channels(), 1, MOST_CHANNELS);
        callsPerSecond = whole(problems, "callsPerSecond", form.callsPerSecond(), 1, MOST_CHANNELS);
        problems.addIf(form.debitLimit() == null, "debitLimit", "required");
        debitLimit = amount(problems, "debitLimit", form.debitLimit());
        takeInvoicing(form, problems);
        accountManager =
                problems.noting("accountManager", () -> Text.optional("accountManager", form.accountManager(), 100));
        dailySpendLimit = amount(problems, "dailySpendLimit", form.dailySpendLimit());
    }

    private void takeInvoicing(TermsForm form, Problems problems) {
        problems.addIf(form.taxPercent() == null, "taxPercent", "required");
        taxPercent = decimal(problems, "taxPercent", form.taxPercent(), HUNDRED, TAX_DECIMALS);
        problems.addIf(form.invoiceSchedule() == null, "invoiceSchedule", "required");
        invoiceSchedule = form.invoiceSchedule();
        problems.addIf(form.dueDays() == null, "dueDays", "required");
        var days = whole(problems, "dueDays", form.dueDays(), 0, MOST_DUE_DAYS);
        dueDays = days == null ? 0 : days;
    }

    private static Integer whole(Problems problems, String field, Integer value, int least, int most) {
        problems.addIf(value != null && (value < least || value > most), field, "range", least, most);
        return value;
    }

    private BigDecimal amount(Problems problems, String field, BigDecimal value) {
        return currency == null
                ? value
                : decimal(
                        problems,
                        field,
                        value,
                        MOST_AMOUNT,
                        Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    }

    private static BigDecimal decimal(
            Problems problems, String field, BigDecimal value, BigDecimal most, int decimals) {
        if (value == null) {
            return null;
        }
        var isOutOfRange = value.signum() < 0 || value.compareTo(most) > 0;
        var isTooFine = value.signum() != 0 && value.stripTrailingZeros().scale() > decimals;
        problems.addIf(isOutOfRange, field, "range", 0, most);
        problems.addIf(isTooFine, field, "decimals", decimals);
        return isOutOfRange || isTooFine ? value : value.setScale(STORED_DECIMALS, RoundingMode.UNNECESSARY);
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    TermsForm terms() {
        return new TermsForm(
                channels,
                callsPerSecond,
                debitLimit,
                currency,
                taxPercent,
                invoiceSchedule,
                dueDays,
                accountManager,
                dailySpendLimit);
    }
}
