// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.tax.Tax;
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
import java.math.BigDecimal;

/** What an organization's invoices say about it, and how it wants them. */
@Audited(named = "legalName")
@Entity
@Table(name = "buyer_profile")
public class BuyerProfile extends BillingParty {

    @Id
    @SequenceGenerator(name = "buyer_profile_seq", sequenceName = "buyer_profile_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "buyer_profile_seq")
    private Long id;

    @Version
    private Integer version;

    private String reference;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "lines_by")
    private LinesBy linesBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "tax_category")
    private TaxCategory taxCategory;

    @Column(name = "tax_reason")
    private String taxReason;

    protected BuyerProfile() {}

    BuyerProfile(TenantPath organization, BuyerForm form) {
        super(organization);
        describe(form);
    }

    final void describe(BuyerForm form) {
        var problems = new Problems();
        problems.addIf(form.party() == null, "party", "required");
        if (form.party() != null) {
            take(form.party(), problems);
            reference = problems.noting(
                    "reference", () -> Text.optional("reference", form.party().reference(), 100));
        }
        language = problems.noting("language", () -> Regional.language(form.language()));
        problems.addIf(form.linesBy() == null, "linesBy", "required");
        linesBy = form.linesBy();
        var tax = problems.noting(() -> tax(form.taxCategory(), BigDecimal.ONE, form.taxReason()));
        taxCategory = form.taxCategory();
        taxReason = tax == null ? null : tax.reason();
        problems.throwIfAny();
    }

    private static Tax tax(TaxCategory category, BigDecimal percent, String reason) {
        return new Tax(category, category == TaxCategory.S ? percent : BigDecimal.ZERO, reason);
    }

    /**
     * The tax on what it buys.
     *
     * @param percent of its commercial terms
     * @throws io.demarc.kernel.BusinessException when category S has no rate there
     */
    Tax tax(BigDecimal percent) {
        return tax(taxCategory, percent, taxReason);
    }

    @Override
    public Long id() {
        return id;
    }

    BuyerForm form() {
        var party = party();
        return new BuyerForm(
                new PartyDetails(
                        party.legalName(),
                        party.street(),
                        party.city(),
                        party.postCode(),
                        party.country(),
                        party.taxId(),
                        party.legalId(),
                        party.email(),
                        null,
                        reference,
                        null,
                        null,
                        null),
                language,
                linesBy,
                taxCategory,
                taxReason);
    }
}
