// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.access.CallContext;
import io.demarc.kernel.TenantPath;
import io.demarc.store.PageRequest;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderRow;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.tenancy.TermsForm;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Creates and changes an organization. */
@Named
@ViewScoped
public class OrganizationEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    Organizations organizations;

    @Inject
    ServiceProviders providers;

    @Inject
    Preferences preferences;

    @Inject
    Notices notices;

    @Inject
    NamedPlace named;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long provider;
    private OrganizationFields fields = new OrganizationFields();
    private TermsFields terms = TermsFields.of(TermsForm.usual());

    /** Called when the page is opened. */
    public void open() {
        if (id == null) {
            takeOverFromProvider();
            breadcrumb.in(place()).page(ConsolePage.ORGANIZATIONS, "").here(ConsolePage.ORGANIZATION_NEW);
            return;
        }
        var form = organizations.get(id);
        fields = OrganizationFields.of(form);
        terms = TermsFields.of(form.terms());
        breadcrumb.in(organizations.path(id)).here(ConsolePage.ORGANIZATION_FORM);
    }

    /** A customer mostly lives where its provider does. */
    public void takeOverFromProvider() {
        var owner = place().providerId();
        if (owner == null) {
            fields.setTimeZone(preferences.getZone().getId());
        } else {
            var form = providers.get(owner);
            fields.setLanguage(form.language());
            fields.setTimeZone(form.timeZone());
            terms.setCurrency(form.currency());
        }
    }

    public String save() {
        return ConsolePage.ORGANIZATION.redirect("id=" + keep());
    }

    /** Save and Stay: a new organization is followed by an empty form for the next one (CU-5). */
    public String saveAndStay() {
        var isNew = isNew();
        var kept = keep();
        if (!isNew) {
            return ConsolePage.ORGANIZATION_FORM.redirect("id=" + kept);
        }
        return provider == null
                ? ConsolePage.ORGANIZATION_NEW.redirect()
                : ConsolePage.ORGANIZATION_NEW.redirect("provider=" + provider);
    }

    private long keep() {
        var form = form();
        if (isNew()) {
            var created = organizations.create(provider, form);
            notices.done("organization.created", form.name(), String.valueOf(created));
            return created;
        }
        organizations.update(id, form);
        notices.done("organization.updated", form.name());
        return id;
    }

    /** What is typed at this moment. */
    public OrganizationForm form() {
        return fields.form(terms);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Whether it must be said whose customer it becomes. */
    public boolean isProviderAsked() {
        return isNew() && CallContext.caller().scope().isSystem();
    }

    /** The first 200 by name; the page of a provider leads here for the others. */
    public List<ProviderRow> getProviders() {
        return providers
                .page(null, PageRequest.parse(ServiceProviders.SORTS, null, null, 200))
                .rows();
    }

    private TenantPath place() {
        return named.of(provider, null);
    }

    public OrganizationStatus[] getStatuses() {
        return OrganizationStatus.values();
    }

    public OrganizationFields getFields() {
        return fields;
    }

    public TermsFields getTerms() {
        return terms;
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
