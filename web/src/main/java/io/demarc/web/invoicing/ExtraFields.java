// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.invoicing.AdjustmentForm;
import io.demarc.invoicing.ChargeForm;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.kernel.Problems;
import io.demarc.web.ui.TypedAmount;
import java.io.Serializable;
import java.math.BigDecimal;

/** What is typed about a recurring charge or an adjustment. */
public class ExtraFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String description;
    private String amount;
    private boolean credit;
    private String startsOn;
    private String endsOn;
    private TaxCategory taxCategory;
    private String taxPercent;
    private String taxReason;

    ChargeForm charge() {
        var problems = new Problems();
        var form = new ChargeForm(
                description,
                TypedAmount.read(problems, "monthly", amount),
                TypedDay.read(problems, "startsOn", startsOn),
                TypedDay.read(problems, "endsOn", endsOn),
                taxCategory,
                TypedAmount.read(problems, "taxPercent", taxPercent),
                taxReason);
        problems.throwIfAny();
        return form;
    }

    AdjustmentForm adjustment() {
        var problems = new Problems();
        var typed = TypedAmount.read(problems, "amount", amount);
        BigDecimal signed = typed == null || !credit ? typed : typed.negate();
        var form = new AdjustmentForm(
                description, signed, taxCategory, TypedAmount.read(problems, "taxPercent", taxPercent), taxReason);
        problems.throwIfAny();
        return form;
    }

    public TaxCategory[] getCategories() {
        return TaxCategory.values();
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public boolean isCredit() {
        return credit;
    }

    public void setCredit(boolean credit) {
        this.credit = credit;
    }

    public String getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(String startsOn) {
        this.startsOn = startsOn;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }

    public TaxCategory getTaxCategory() {
        return taxCategory;
    }

    public void setTaxCategory(TaxCategory taxCategory) {
        this.taxCategory = taxCategory;
    }

    public String getTaxPercent() {
        return taxPercent;
    }

    public void setTaxPercent(String taxPercent) {
        this.taxPercent = taxPercent;
    }

    public String getTaxReason() {
        return taxReason;
    }

    public void setTaxReason(String taxReason) {
        this.taxReason = taxReason;
    }
}
