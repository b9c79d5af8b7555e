// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.invoicing.document.TaxCategory;
import io.demarc.invoicing.tax.Tax;
import io.demarc.kernel.Problems;
import java.util.Collection;
import java.util.EnumSet;

/**
 * Which numbers of tax office and register an invoice must name (EN 16931, BR-CO-26, BR-S-02, BR-AE-02, BR-IC-02, BR-G-02,
 * BR-O-02, BR-O-11).
 */
final class TaxIdRules {

    private TaxIdRules() {}

    /** @throws io.demarc.kernel.BusinessException naming all that is missing */
    static void check(PartyDetails seller, PartyDetails buyer, Collection<Tax> taxes) {
        var used = EnumSet.noneOf(TaxCategory.class);
        taxes.forEach(tax -> used.add(tax.category()));
        var problems = new Problems();
        var isTaxFree = used.contains(TaxCategory.O);
        problems.addIf(isTaxFree && used.size() > 1, "", "invoice.taxFreeMixed");
        problems.addIf(!isTaxFree && seller.taxId() == null, "", "invoice.sellerTaxId");
        // A buyer must be able to tell who sells: by the VAT id, which what is not subject to tax may not name.
        problems.addIf(
                seller.legalId() == null
                        && (isTaxFree || (seller.taxId() != null && !BillingParty.isVatId(seller.taxId()))),
                "",
                "invoice.sellerLegalId");
        var needsSellersVatId = used.contains(TaxCategory.K) || used.contains(TaxCategory.G);
        problems.addIf(
                needsSellersVatId && seller.taxId() != null && !BillingParty.isVatId(seller.taxId()),
                "",
                "invoice.sellerVatId");
        problems.addIf(
                used.contains(TaxCategory.AE) && buyer.legalId() == null && !BillingParty.isVatId(buyer.taxId()),
                "",
                "invoice.buyerTaxId");
        problems.addIf(used.contains(TaxCategory.K) && !BillingParty.isVatId(buyer.taxId()), "", "invoice.buyerVatId");
        problems.throwIfAny();
    }
}
