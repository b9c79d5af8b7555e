// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.database.Domain;
import io.demarc.kernel.PublicUrl;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A provider with two organizations, an operator and contacts, on a real database and a clock that is turned by hand. */
final class Customers implements AutoCloseable {

    static final String PASSWORD = "four unrelated words";
    static final String ADDRESS = "192.0.2.7";

    final Domain domain = new Domain();
    final Contacts contacts;
    final Caller nina;
    final long acme;
    final long bluebird;

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    Customers() {
        domain.put(Clock.class, new HandClock());
        domain.configure(PublicUrl.class, "address", "https://phones.example/demarc");
        contacts = domain.bean(Contacts.class);
        var provider = TenantPath.provider(as(
                Caller.system("test"),
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm("Northwind", "IT", "EUR", "en", "Europe/Rome", null, null))));
        nina = as(Caller.system("test"), () -> {
            var form = new OperatorForm(
                    "nina", "Nina Vos", "nina@northwind.example", Role.SERVICE_PROVIDER, "en", "Europe/Rome");
            var operator = new Operator(provider, form, hash(PASSWORD), now);
            domain.bean(OperatorRepository.class).add(operator);
            return operator.caller();
        });
        acme = organization("Acme");
        bluebird = organization("Bluebird");
    }

    private long organization(String name) {
        return as(
                nina,
                () -> domain.bean(Organizations.class)
                        .create(null, OrganizationForm.plain(name, OrganizationStatus.ACTIVE, "it", "Europe/Rome")));
    }

    /** A contact who has changed the first password to {@link #PASSWORD}. */
    long contact(long organization, String email) {
        var id = as(
                nina,
                () -> contacts.create(organization, form(email), FirstPassword.SHOWN)
                        .id());
        as(nina, () -> {
            domain.bean(ContactRepository.class).get(id).changePassword(hash(PASSWORD), false, now);
            return null;
        });
        return id;
    }

    static ContactForm form(String email) {
        return new ContactForm(
                "Marta Conti",
                email,
                ContactType.GENERAL,
                null,
                "+393475550141",
                "public",
                "private",
                false,
                false,
                null,
                "en");
    }

    /** The contact as the gate sees them. */
    Caller caller(long contact) {
        return as(nina, () -> domain.bean(ContactRepository.class).get(contact).caller());
    }

    ContactView view(long contact) {
        return as(nina, () -> contacts.get(contact));
    }

    <T> T as(Caller caller, Supplier<T> work) {
        return domain.as(caller, work);
    }

    void run(Caller caller, Runnable work) {
        domain.as(caller, () -> {
            work.run();
            return null;
        });
    }

    <T> T anybody(Supplier<T> work) {
        return domain.as(Caller.ANONYMOUS, work);
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    private String hash(String password) {
        return domain.bean(PasswordHashing.class).generate(password.toCharArray());
    }

    @Override
    public void close() {
        domain.close();
    }

    private final class HandClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
