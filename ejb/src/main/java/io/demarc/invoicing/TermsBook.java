// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static java.util.stream.Collectors.toMap;

import io.demarc.access.CallContext;
import io.demarc.access.Caller;
import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.tax.Tax;
import io.demarc.kernel.NotFound;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.Organization;
import io.demarc.tenancy.OrganizationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Knows how organizations are invoiced; who has no profile is invoiced by what the console knows of it. */
@ApplicationScoped
class TermsBook {

    /** Customers read what stands on their invoices about their provider, which is above their own place. */
    private static final String LETTERHEAD = "letterhead";

    @Inject
    OrganizationRegistry organizations;

    @Inject
    BuyerRepository buyers;

    @Inject
    SellerRepository sellers;

    /** @throws NotFound when there is no such organization in scope */
    BillingTerms of(long organizationId) {
        var found = of(List.of(organizationId)).get(organizationId);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** Those that are in scope, in the order of their ids. */
    Map<Long, BillingTerms> of(Collection<Long> ids) {
        var profiles =
                buyers.of(ids).stream().collect(toMap(profile -> profile.owner().organizationId(), profile -> profile));
        var known = new HashMap<Long, PartyDetails>();
        var terms = new LinkedHashMap<Long, BillingTerms>();
        for (var organization : organizations.all(ids)) {
            var seller = known.computeIfAbsent(organization.path().providerId(), this::seller);
            terms.put(organization.id(), terms(organization, profiles.get(organization.id()), seller));
        }
        return terms;
    }

    /** What invoices of a provider say about it; its name, country and address for mail when it has not said more. */
    PartyDetails seller(long providerId) {
        return CallContext.callAs(
                Caller.system(LETTERHEAD),
                () -> sellers.at(TenantPath.provider(providerId))
                        .map(SellerProfile::form)
                        .orElseGet(() -> {
                            var provider = organizations.provider(providerId);
                            return bare(provider.name(), provider.country(), provider.contactEmail());
                        }));
    }

    private String country(long providerId) {
        return CallContext.callAs(
                Caller.system(LETTERHEAD),
                () -> organizations.provider(providerId).country());
    }

    /** How an organization is invoiced, as the form shows it. */
    BuyerForm buyer(Organization organization) {
        return buyers.of(List.of(organization.id())).stream()
                .findFirst()
                .map(BuyerProfile::form)
                .orElseGet(() -> usual(organization));
    }

    private BillingTerms terms(Organization organization, BuyerProfile profile, PartyDetails seller) {
        var form = organization.form();
        var buyer = profile == null ? usual(organization) : profile.form();
        var tax = profile == null
                ? usualTax(organization)
                : profile.tax(form.terms().taxPercent());
        return new BillingTerms(
                organization.path(),
                organization.name(),
                Currency.getInstance(form.terms().currency()),
                form.terms().invoiceSchedule(),
                form.terms().dueDays(),
                tax,
                buyer.language(),
                buyer.linesBy(),
                seller,
                buyer.party());
    }

    private BuyerForm usual(Organization organization) {
        var form = organization.form();
        var country = country(organization.path().providerId());
        var address = form.address() == null ? null : form.address().replaceAll("\\s*[\\r\\n]+\\s*", ", ");
        var party = new PartyDetails(
                form.name(),
                address == null || address.length() <= 150 ? address : address.substring(0, 150),
                null,
                null,
                country,
                null,
                null,
                form.contactEmail(),
                null,
                null,
                null,
                null,
                null);
        return new BuyerForm(
                party, form.language(), LinesBy.DAY, usualTax(organization).category(), null);
    }

    private static Tax usualTax(Organization organization) {
        var percent = organization.form().terms().taxPercent();
        return percent.signum() > 0 ? Tax.standard(percent) : new Tax(TaxCategory.Z, null, null);
    }

    private static PartyDetails bare(String name, String country, String email) {
        return new PartyDetails(name, null, null, null, country, null, null, email, null, null, null, null, null);
    }
}
