// SPDX-License-Identifier: Apache-2.0
package io.demarc.web.tenancy;

import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Labels;
import io.demarc.web.ui.Notices;
import io.demarc.web.ui.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Creates and changes a service provider; after the first, the page for its first operator follows. */
@Named
@ViewScoped
public class ProviderEditPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ServiceProviders providers;

    @Inject
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    @Inject
    Labels labels;

    @Inject
    Preferences preferences;

    private Long id;
    private String name;
    private String country;
    private String currency;
    private String language;
    private String timeZone;
    private String contactEmail;
    private String notes;

    /** Called when the page is opened. */
    public void open() {
        if (id == null) {
            language = preferences.getLanguage();
            timeZone = preferences.getZone().getId();
            breadcrumb.page(ConsolePage.PROVIDERS, "").here(ConsolePage.PROVIDER_NEW);
            return;
        }
        var form = providers.get(id);
        name = form.name();
        country = form.country();
        currency = form.currency();
        language = form.language();
        timeZone = form.timeZone();
        contactEmail = form.contactEmail();
        notes = form.notes();
        breadcrumb.page(ConsolePage.PROVIDERS, "").in(TenantPath.provider(id)).here(ConsolePage.PROVIDER_EDIT);
    }

    public String save() {
        var form = new ProviderForm(name, country, currency, language, timeZone, contactEmail, notes);
        if (id == null) {
            var created = providers.create(form);
            notices.done("provider.created", name, String.valueOf(created));
            return ConsolePage.OPERATOR_NEW.redirect("provider=" + created + "&first=true");
        }
        providers.update(id, form);
        notices.done("provider.updated", name);
        return ConsolePage.PROVIDER.redirect("id=" + id);
    }

    public boolean isNew() {
        return id == null;
    }

    /** What it takes to let a provider work. */
    public List<String> getSteps() {
        return List.of(labels.get("provider.step.provider"), labels.get("provider.step.operator"));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
