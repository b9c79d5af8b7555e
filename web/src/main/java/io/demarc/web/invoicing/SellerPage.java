// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.access.CallContext;
import io.demarc.invoicing.BillingProfiles;
import io.demarc.kernel.TenantPath;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What invoices say about the provider. */
@Named
@ViewScoped
public class SellerPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    BillingProfiles profiles;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Notices notices;

    private Long provider;
    private PartyFields fields = new PartyFields();

    /** Called when the page is opened. */
    public void open() {
        if (provider == null) {
            provider = CallContext.caller().scope().providerId();
        }
        fields = PartyFields.of(profiles.seller(provider));
        breadcrumb
                .in(TenantPath.provider(provider))
                .page(ConsolePage.INVOICES, "")
                .here(ConsolePage.SELLER);
    }

    public String save() {
        profiles.describeSeller(provider, fields.details());
        notices.done("seller.saved");
        return ConsolePage.INVOICES.redirect();
    }

    public PartyFields getFields() {
        return fields;
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }
}
