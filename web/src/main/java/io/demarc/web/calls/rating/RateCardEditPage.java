// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.calls.rating;

import io.demarc.access.CallContext;
import io.demarc.calls.rating.CardPurpose;
import io.demarc.calls.rating.ChargeRounding;
import io.demarc.calls.rating.RateCardForm;
import io.demarc.calls.rating.RateCards;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Creates a rate card, and changes its name and notes (CL-2). */
@Named
@ViewScoped
public class RateCardEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    RateCards cards;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long provider;
    private RateCardFields fields;

    /** Called when the page is opened. */
    public void open() {
        if (id == null) {
            fields = new RateCardFields(RateCardForm.usual(null, CardPurpose.SELL));
            breadcrumb
                    .in(CallContext.caller().scope())
                    .page(ConsolePage.RATE_CARDS, "")
                    .here(ConsolePage.RATE_CARD_NEW);
            return;
        }
        var card = cards.get(id);
        fields = new RateCardFields(card.form());
        breadcrumb
                .in(TenantPath.provider(card.providerId()))
                .page(ConsolePage.RATE_CARDS, "")
                .link(card.form().name(), ConsolePage.RATE_CARD, "?id=" + id)
                .here(ConsolePage.RATE_CARD_FORM);
    }

    public String save() {
        if (id == null) {
            id = cards.create(provider, fields.form());
            notices.done("rates.created", fields.getName());
        } else {
            cards.describe(id, fields.form());
            notices.done("rates.updated", fields.getName());
        }
        return ConsolePage.RATE_CARD.redirect("id=" + id);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whose card it becomes must be said by those who see several providers. */
    public boolean isProviderAsked() {
        return isNew() && CallContext.caller().scope().isSystem();
    }

    public CardPurpose[] getPurposes() {
        return CardPurpose.values();
    }

    public ChargeRounding[] getRoundings() {
        return ChargeRounding.values();
    }

    public RateCardFields getFields() {
        return fields;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }
}
