// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.calls.rating.RateCardForm;
import io.demarc.calls.rating.RateRow;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** Prices and rates as the operator reads them. */
@Named
@RequestScoped
public class RateWords {

    private static final int SHOWN_DECIMALS = 10;

    @Inject
    Preferences preferences;

    @Inject
    Labels labels;

    /** All decimals that say something, and at least two. */
    public String amount(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        var format = NumberFormat.getInstance(preferences.getLocale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(SHOWN_DECIMALS);
        return format.format(amount);
    }

    /** The amount with the currency's code behind it. */
    public String price(BigDecimal amount, String currency) {
        return amount == null ? "" : amount(amount) + " " + currency;
    }

    /** With its sign: what became dearer has a plus. */
    public String percent(BigDecimal percent) {
        if (percent == null) {
            return "";
        }
        var format = NumberFormat.getInstance(preferences.getLocale());
        format.setMaximumFractionDigits(1);
        return (percent.signum() > 0 ? "+" : "") + format.format(percent) + " %";
    }

    /** As price lists write them: 60/6. */
    public String increments(RateRow rate) {
        return rate.firstIncrement() + "/" + rate.nextIncrement();
    }

    public String rounding(RateCardForm card) {
        return labels.get("rates.roundedTo", card.decimals(), labels.of(card.rounding()));
    }
}
