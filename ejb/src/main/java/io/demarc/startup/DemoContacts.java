// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import io.demarc.identity.ContactForm;
import io.demarc.identity.ContactType;
import io.demarc.identity.Contacts;
import io.demarc.identity.FirstOperator;
import io.demarc.identity.FirstPassword;
import io.demarc.identity.LoginKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Two people of each organization of the demo, who can log in to the portal. */
@ApplicationScoped
class DemoContacts {

    /** Those that {@code ./run} names; one of each organization. */
    static final String LOGINS = "marta@acme.example (contact), tom@bluebird.example (contact)";

    @Inject
    Contacts contacts;

    @Inject
    FirstOperator firstOperator;

    void create(long acme, long bluebird) {
        create(acme, "Marta Conti", "marta@acme.example", ContactType.MANAGEMENT, "+393475550141", true);
        create(acme, "Luca Ferri", "luca@acme.example", ContactType.TECHNICAL, "+393475550142", false);
        create(bluebird, "Sara Blum", "sara@bluebird.example", ContactType.BILLING, "+393475550143", true);
        create(bluebird, "Tom Reed", "tom@bluebird.example", ContactType.GENERAL, null, false);
    }

    private void create(
            long organization, String name, String email, ContactType type, String mobile, boolean verified) {
        var form = new ContactForm(
                name,
                email,
                type,
                "+390255500140",
                mobile,
                "Your account manager is Nina Vos.",
                "Prefers to be called in the morning.",
                verified,
                verified,
                null,
                "en");
        contacts.create(organization, form, FirstPassword.SHOWN);
        firstOperator.giveDemoPassword(LoginKind.PORTAL, email, DemoData.PASSWORD);
    }
}
