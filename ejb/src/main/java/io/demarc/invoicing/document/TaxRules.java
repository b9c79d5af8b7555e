// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.List;

/** What EN 16931 asks of the seller, and of each tax category besides the sums. */
final class TaxRules {

    private TaxRules() {}

    static void check(
            Party seller, Party buyer, List<TaxGroup> taxes, Delivery delivery, DateSpan period, Flaws flaws) {
        flaws.addIf(
                seller.vatId() == null && seller.legalId() == null,
                "BR-CO-26",
                "the seller has no VAT id and no register number");
        for (var group : taxes) {
            var category = group.category();
            checkRate(group, flaws);
            flaws.addIf(
                    category.needsReason() && group.reason() == null && group.reasonCode() == null,
                    "BR-" + category + "-10",
                    "no reason why no tax is asked");
            flaws.addIf(
                    !category.needsReason() && (group.reason() != null || group.reasonCode() != null),
                    "BR-" + category + "-10",
                    "a reason although tax is asked");
            checkParties(category, seller, buyer, taxes.size(), flaws);
        }
        checkDelivery(taxes, delivery, period, flaws);
    }

    private static void checkRate(TaxGroup group, Flaws flaws) {
        var rate = group.rate();
        switch (group.category()) {
            case S -> flaws.addIf(rate == null || rate.signum() <= 0, "BR-S-05", "the rate is not above zero");
            case O -> flaws.addIf(rate != null, "BR-O-05", "what is not subject to tax has a rate");
            default ->
                flaws.addIf(rate == null || rate.signum() != 0, "BR-" + group.category() + "-05", "the rate is not 0");
        }
    }

    private static void checkParties(TaxCategory category, Party seller, Party buyer, int groups, Flaws flaws) {
        switch (category) {
            case O -> {
                flaws.addIf(
                        seller.vatId() != null || buyer.vatId() != null,
                        "BR-O-02",
                        "VAT ids on what is not subject to tax");
                flaws.addIf(groups > 1, "BR-O-11", "what is not subject to tax stands with what is");
            }
            case AE -> {
                flaws.addIf(!seller.isTaxable(), "BR-AE-02", "the seller has no VAT id and no tax number");
                flaws.addIf(
                        buyer.vatId() == null && buyer.legalId() == null,
                        "BR-AE-02",
                        "the buyer has no VAT id and no register number");
            }
            case K -> {
                flaws.addIf(seller.vatId() == null, "BR-IC-02", "the seller has no VAT id");
                flaws.addIf(buyer.vatId() == null, "BR-IC-02", "the buyer has no VAT id");
            }
            case G -> flaws.addIf(seller.vatId() == null, "BR-G-02", "the seller has no VAT id");
            default ->
                flaws.addIf(
                        !seller.isTaxable(), "BR-" + category + "-02", "the seller has no VAT id and no tax number");
        }
    }

    private static void checkDelivery(List<TaxGroup> taxes, Delivery delivery, DateSpan period, Flaws flaws) {
        if (taxes.stream().noneMatch(group -> group.category() == TaxCategory.K)) {
            return;
        }
        flaws.addIf(
                period == null && (delivery == null || delivery.date() == null),
                "BR-IC-11",
                "no date of delivery and no period");
        flaws.addIf(delivery == null || delivery.country() == null, "BR-IC-12", "no country of delivery");
    }
}
