// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.calls.rating.CardPurpose;
import io.demarc.calls.rating.ChargeRounding;
import io.demarc.calls.rating.RateCardForm;
import java.io.Serializable;

/** What somebody types about a rate card, until it is saved. */
public class RateCardFields implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private CardPurpose purpose;
    private String currency;
    private Integer decimals;
    private ChargeRounding rounding;
    private String notes;

    RateCardFields(RateCardForm form) {
        name = form.name();
        purpose = form.purpose();
        currency = form.currency();
        decimals = form.decimals();
        rounding = form.rounding();
        notes = form.notes();
    }

    RateCardForm form() {
        return new RateCardForm(name, purpose, currency, decimals, rounding, notes);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CardPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(CardPurpose purpose) {
        this.purpose = purpose;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency == null || currency.isBlank() ? null : currency;
    }

    public Integer getDecimals() {
        return decimals;
    }

    public void setDecimals(Integer decimals) {
        this.decimals = decimals;
    }

    public ChargeRounding getRounding() {
        return rounding;
    }

    public void setRounding(ChargeRounding rounding) {
        this.rounding = rounding;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
