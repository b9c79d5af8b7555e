// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.tax.Tax;
import io.demarc.kernel.BusinessException;
import io.demarc.kernel.Problem;
import io.demarc.kernel.Problems;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** A monthly price, due for each day from its start to its end (IN-3). What stands on an invoice stays there. */
@Audited(named = "description")
@Entity
@Table(name = "recurring_charge")
public class RecurringCharge extends TenantOwned {

    @Id
    @SequenceGenerator(name = "recurring_charge_seq", sequenceName = "recurring_charge_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recurring_charge_seq")
    private Long id;

    @Version
    private Integer version;

    private String description;

    private BigDecimal monthly;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "charged_until")
    private LocalDate chargedUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_category")
    private TaxCategory taxCategory;

    @Column(name = "tax_percent")
    private BigDecimal taxPercent;

    @Column(name = "tax_reason")
    private String taxReason;

    protected RecurringCharge() {}

    RecurringCharge(TenantPath organization, Currency currency, ChargeForm form) {
        super(organization);
        var problems = new Problems();
        description = problems.noting("description", () -> Text.required("description", form.description(), 200));
        monthly = problems.noting("monthly", () -> Amounts.positive("monthly", form.monthly(), currency));
        problems.addIf(form.startsOn() == null, "startsOn", "required");
        startsOn = form.startsOn();
        endsOn = form.endsOn();
        problems.addIf(startsOn != null && endsOn != null && endsOn.isBefore(startsOn), "endsOn", "charge.endsBefore");
        take(problems.noting(() -> form.tax().orElse(null)));
        problems.throwIfAny();
    }

    private void take(Tax tax) {
        taxCategory = tax == null ? null : tax.category();
        taxPercent = tax == null ? null : tax.percent();
        taxReason = tax == null ? null : tax.reason();
    }

    /**
     * From now on it ends on that day.
     *
     * @param lastDay the last day that it is due for
     * @throws BusinessException when days after it stand on an invoice already
     */
    void end(LocalDate lastDay) {
        if (lastDay == null || lastDay.isBefore(startsOn)) {
            throw new BusinessException(Problem.at("endsOn", "charge.endsBefore"));
        }
        if (chargedUntil != null && lastDay.plusDays(1).isBefore(chargedUntil)) {
            throw new BusinessException(Problem.at("endsOn", "charge.invoicedUntil", chargedUntil.minusDays(1)));
        }
        endsOn = lastDay;
    }

    /** What of it is due before {@code until} and stands on no invoice. */
    Optional<DaySpan> due(LocalDate until) {
        var from = chargedUntil == null ? startsOn : chargedUntil;
        var end = endsOn != null && endsOn.isBefore(until) ? endsOn.plusDays(1) : until;
        return from.isBefore(end) ? Optional.of(new DaySpan(from, end)) : Optional.empty();
    }

    void chargedUntil(LocalDate day) {
        chargedUntil = day;
    }

    boolean isUsed() {
        return chargedUntil != null;
    }

    BigDecimal monthly() {
        return monthly;
    }

    String description() {
        return description;
    }

    /** Its own tax; empty for that of the organization. */
    Optional<Tax> tax() {
        return taxCategory == null ? Optional.empty() : Optional.of(new Tax(taxCategory, taxPercent, taxReason));
    }

    @Override
    public Long id() {
        return id;
    }
}
