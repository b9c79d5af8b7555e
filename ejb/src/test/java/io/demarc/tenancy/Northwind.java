// SPDX-License-Identifier: Apache-2.0
package io.demarc.tenancy;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.database.Databases;
import io.demarc.database.Domain;
import io.demarc.kernel.TenantPath;
import java.util.function.Supplier;

/** A provider that counts in euros, with its operator, on a real database. */
public final class Northwind implements AutoCloseable {

    public static final Caller INSTALLATION = Caller.system("test");

    public final Domain domain;
    public final Organizations organizations;
    public final Caller operator;

    public Northwind() {
        this(Databases.H2);
    }

    public Northwind(Databases database) {
        domain = database.domain();
        organizations = domain.bean(Organizations.class);
        operator = provider("Northwind", "nina");
    }

    /** Another provider, and who works for it. */
    public Caller provider(String name, String login) {
        var id = domain.as(
                INSTALLATION,
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm(name, "IT", "EUR", "en", "Europe/Rome", null, null)));
        return Caller.operator(5L, login, TenantPath.provider(id), Role.SERVICE_PROVIDER.permissions());
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return domain.as(caller, work);
    }

    public <T> T does(Supplier<T> work) {
        return as(operator, work);
    }

    public long organization(String name) {
        return organization(OrganizationForm.plain(name, OrganizationStatus.ACTIVE, "it", "Europe/Rome"));
    }

    public long organization(OrganizationForm form) {
        return does(() -> organizations.create(null, form));
    }

    @Override
    public void close() {
        domain.close();
    }
}
