// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.tenancy.InvoiceSchedule;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.TermsForm;
import java.math.BigDecimal;
import java.util.List;

/** Two customers of the demo: one pays by monthly invoice, the other in advance. */
final class DemoOrganizations {

    private static final BigDecimal ITALIAN_VAT = new BigDecimal("22");

    private DemoOrganizations() {}

    static OrganizationForm acme() {
        return form(
                "Acme Logistics",
                "Via delle Merci 12\n20138 Milano",
                List.of("logistics", "vip"),
                new TermsForm(
                        30,
                        5,
                        new BigDecimal("500"),
                        "EUR",
                        ITALIAN_VAT,
                        InvoiceSchedule.MONTHLY,
                        30,
                        "Nina Vos",
                        new BigDecimal("200")));
    }

    static OrganizationForm bluebird() {
        return form(
                "Bluebird Hotels",
                "Lungomare 4\n47921 Rimini",
                List.of("hotels"),
                new TermsForm(10, 2, BigDecimal.ZERO, "EUR", ITALIAN_VAT, InvoiceSchedule.NONE, 0, "Nina Vos", null));
    }

    private static OrganizationForm form(String name, String address, List<String> tags, TermsForm terms) {
        return new OrganizationForm(
                name, OrganizationStatus.ACTIVE, "it", "Europe/Rome", null, address, tags, null, terms);
    }
}
