// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Regional;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A customer of a service provider. Its groups and accounts live in it. */
@Audited(named = "name")
@Entity
@Table(name = "organization")
public class Organization extends CommercialTerms {

    @Id
    @SequenceGenerator(name = "organization_seq", sequenceName = "organization_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_seq")
    private Long id;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganizationStatus status;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "contact_email")
    private String contactEmail;

    private String address;
    private String tags;
    private String notes;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Organization() {}

    /** @param currency the provider's, for whoever chooses none */
    Organization(TenantPath provider, String currency, OrganizationForm form, Instant now) {
        super(provider);
        createdAt = now;
        var problems = new Problems();
        agree(currency, form.terms() == null ? TermsForm.usual() : form.terms(), problems);
        describe(form, problems);
    }

    void describe(OrganizationForm form) {
        var problems = new Problems();
        if (form.terms() != null) {
            change(form.terms(), problems);
        }
        describe(form, problems);
    }

    private void describe(OrganizationForm form, Problems problems) {
        name = problems.noting("name", () -> Text.required("name", form.name(), 100));
        problems.addIf(form.status() == null, "status", "required");
        status = form.status();
        language = problems.noting("language", () -> Regional.language(form.language()));
        timeZone = problems.noting("timeZone", () -> Regional.timeZone(form.timeZone()));
        contactEmail = problems.noting("contactEmail", () -> EmailAddress.optional(form.contactEmail()));
        address = problems.noting("address", () -> Text.lines("address", form.address(), 500));
        tags = problems.noting("tags", () -> Tags.of(form.tags()).text());
        notes = problems.noting("notes", () -> Text.lines("notes", form.notes(), 2000));
        problems.throwIfAny();
    }

    /** Its own place in the hierarchy is known once it has an id. */
    void born() {
        belongTo(new TenantPath(owner().providerId(), id));
    }

    @Override
    public Long id() {
        return id;
    }

    public TenantPath path() {
        return owner();
    }

    public String name() {
        return name;
    }

    public OrganizationStatus status() {
        return status;
    }

    OrganizationView view() {
        return new OrganizationView(path(), form(), createdAt);
    }

    public OrganizationForm form() {
        return new OrganizationForm(
                name,
                status,
                language,
                timeZone,
                contactEmail,
                address,
                Tags.parse(tags).words(),
                notes,
                terms());
    }
}
