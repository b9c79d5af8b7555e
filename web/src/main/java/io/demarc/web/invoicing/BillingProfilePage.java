// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.invoicing;

import io.demarc.invoicing.BillingProfiles;
import io.demarc.invoicing.BuyerForm;
import io.demarc.invoicing.LinesBy;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.tenancy.Organizations;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How an organization is invoiced. */
@Named
@ViewScoped
public class BillingProfilePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    BillingProfiles profiles;

    @Inject
    Organizations organizations;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Notices notices;

    private Long organization;
    private PartyFields fields = new PartyFields();
    private String language;
    private LinesBy linesBy;
    private TaxCategory taxCategory;
    private String taxReason;

    /** Called when the page is opened. */
    public void open() {
        var form = profiles.buyer(organization);
        fields = PartyFields.of(form.party());
        language = form.language();
        linesBy = form.linesBy();
        taxCategory = form.taxCategory();
        taxReason = form.taxReason();
        breadcrumb
                .in(organizations.path(organization))
                .page(ConsolePage.BILLING_ACCOUNT, "?organization=" + organization)
                .here(ConsolePage.BILLING_PROFILE);
    }

    public String save() {
        profiles.describeBuyer(
                organization, new BuyerForm(fields.details(), language, linesBy, taxCategory, taxReason));
        notices.done("billing.saved");
        return ConsolePage.BILLING_ACCOUNT.redirect("organization=" + organization);
    }

    public LinesBy[] getLineChoices() {
        return LinesBy.values();
    }

    public TaxCategory[] getCategories() {
        return TaxCategory.values();
    }

    public PartyFields getFields() {
        return fields;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public LinesBy getLinesBy() {
        return linesBy;
    }

    public void setLinesBy(LinesBy linesBy) {
        this.linesBy = linesBy;
    }

    public TaxCategory getTaxCategory() {
        return taxCategory;
    }

    public void setTaxCategory(TaxCategory taxCategory) {
        this.taxCategory = taxCategory;
    }

    public String getTaxReason() {
        return taxReason;
    }

    public void setTaxReason(String taxReason) {
        this.taxReason = taxReason;
    }

    public Long getOrganization() {
        return organization;
    }

    public void setOrganization(Long organization) {
        this.organization = organization;
    }
}
