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
import io.demarc.web.navigation.Breadcrumb;
import io.demarc.web.navigation.ConsolePage;
import io.demarc.web.ui.Notices;
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
    Notices notices;

    @Inject
    Breadcrumb breadcrumb;

    private Long id;
    private Long provider;
    private String name;
    private OrganizationStatus status = OrganizationStatus.ACTIVE;
    private String language;
    private String timeZone;
    private String contactEmail;
    private String notes;

    /** Called when the page is opened. */
    public void open() {
        if (id == null) {
            takeOverFromProvider();
            breadcrumb.in(place()).page(ConsolePage.ORGANIZATIONS, "").here(ConsolePage.ORGANIZATION_NEW);
            return;
        }
        var form = organizations.get(id);
        name = form.name();
        status = form.status();
        language = form.language();
        timeZone = form.timeZone();
        contactEmail = form.contactEmail();
        notes = form.notes();
        breadcrumb.in(organizations.path(id)).here(ConsolePage.ORGANIZATION_FORM);
    }

    /** A customer mostly lives where its provider does. */
    public void takeOverFromProvider() {
        var owner = place().providerId();
        if (owner != null) {
            language = providers.get(owner).language();
            timeZone = providers.get(owner).timeZone();
        }
    }

    public String save() {
        var form = new OrganizationForm(name, status, language, timeZone, contactEmail, notes);
        if (id == null) {
            var created = organizations.create(provider, form);
            notices.done("organization.created", name, String.valueOf(created));
            return ConsolePage.ORGANIZATION.redirect("id=" + created);
        }
        organizations.update(id, form);
        notices.done("organization.updated", name);
        return ConsolePage.ORGANIZATION.redirect("id=" + id);
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
        return provider == null ? CallContext.caller().scope() : TenantPath.provider(provider);
    }

    public OrganizationStatus[] getStatuses() {
        return OrganizationStatus.values();
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OrganizationStatus getStatus() {
        return status;
    }

    public void setStatus(OrganizationStatus status) {
        this.status = status;
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
