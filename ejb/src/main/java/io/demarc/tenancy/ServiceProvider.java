// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Regional;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A reseller: a tenant with organizations of its own. The system administrator creates it together with its first
 * operator; it lives as long as the installation.
 */
@Audited(named = "name")
@Entity
@Table(name = "service_provider")
public class ServiceProvider extends TenantOwned {

    @Id
    @SequenceGenerator(name = "service_provider_seq", sequenceName = "service_provider_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_provider_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;
    private String country;
    private String currency;
    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "contact_email")
    private String contactEmail;

    private String notes;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ServiceProvider() {}

    ServiceProvider(ProviderForm form, Instant now) {
        super(TenantPath.SYSTEM);
        var problems = new Problems();
        currency = problems.noting("currency", () -> Regional.currency(form.currency()));
        createdAt = now;
        take(form, problems);
    }

    /** Takes over what the form says; the currency stays as it was born, since prices and invoices are in it. */
    void describe(ProviderForm form) {
        take(form, new Problems());
    }

    private void take(ProviderForm form, Problems problems) {
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        country = problems.noting("country", () -> Regional.country(form.country()));
        language = problems.noting("language", () -> Regional.language(form.language()));
        timeZone = problems.noting("timeZone", () -> Regional.timeZone(form.timeZone()));
        contactEmail = problems.noting("contactEmail", () -> EmailAddress.optional(form.contactEmail()));
        notes = problems.noting("notes", () -> Text.lines("notes", form.notes(), 2000));
        problems.throwIfAny();
    }

    @Override
    public Long id() {
        return id;
    }

    void born() {
        belongTo(path());
    }

    /** The place in the hierarchy that its organizations and operators belong to. */
    public TenantPath path() {
        return TenantPath.provider(id);
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public String timeZone() {
        return timeZone;
    }

    public String currency() {
        return currency;
    }

    ProviderView view() {
        return new ProviderView(form(), createdAt);
    }

    public ProviderForm form() {
        return new ProviderForm(name, country, currency, language, timeZone, contactEmail, notes);
    }

    public Integer version() {
        return version;
    }
}
