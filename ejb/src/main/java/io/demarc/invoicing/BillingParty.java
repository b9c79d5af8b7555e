// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.kernel.EmailAddress;
import io.demarc.kernel.Problems;
import io.demarc.kernel.Regional;
import io.demarc.kernel.TenantPath;
import io.demarc.kernel.Text;
import io.demarc.store.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Locale;
import java.util.Set;

/** What stands on invoices about one of the two sides. */
@MappedSuperclass
public abstract class BillingParty extends TenantOwned {

    /** The letters before a VAT id that are no country of ISO 3166-1: Greece and Northern Ireland. */
    private static final Set<String> OTHER_PREFIXES = Set.of("EL", "XI");

    @Column(name = "legal_name")
    private String legalName;

    private String street;

    private String city;

    @Column(name = "post_code")
    private String postCode;

    private String country;

    @Column(name = "tax_id")
    private String taxId;

    @Column(name = "legal_id")
    private String legalId;

    private String email;

    protected BillingParty() {}

    protected BillingParty(TenantPath owner) {
        super(owner);
    }

    void take(PartyDetails form, Problems problems) {
        legalName = problems.noting("legalName", () -> Text.required("legalName", form.legalName(), 150));
        street = problems.noting("street", () -> Text.optional("street", form.street(), 150));
        city = problems.noting("city", () -> Text.optional("city", form.city(), 80));
        postCode = problems.noting("postCode", () -> Text.optional("postCode", form.postCode(), 20));
        country = problems.noting("country", () -> Regional.country(form.country()));
        taxId = problems.noting("taxId", () -> compact("taxId", form.taxId(), 30));
        legalId = problems.noting("legalId", () -> Text.optional("legalId", form.legalId(), 50));
        email = problems.noting("email", () -> EmailAddress.optional(form.email()));
    }

    /** As software reads it: without blanks, in capital letters. */
    static String compact(String field, String typed, int most) {
        var text = Text.optional(field, typed, most);
        return text == null ? null : text.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a number is a VAT id: it begins with the two letters of its country (BR-CO-09). */
    static boolean isVatId(String taxId) {
        if (taxId == null || !taxId.matches("[A-Z]{2}[0-9A-Z+*.]{2,28}")) {
            return false;
        }
        var prefix = taxId.substring(0, 2);
        return OTHER_PREFIXES.contains(prefix)
                || Set.of(Locale.getISOCountries()).contains(prefix);
    }

    PartyDetails party() {
        return new PartyDetails(
                legalName, street, city, postCode, country, taxId, legalId, email, null, null, null, null, null);
    }
}
