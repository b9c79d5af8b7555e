// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.access.Caller;
import io.demarc.database.Domain;
import io.demarc.tenancy.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void x() throws Exception {
        try (var domain = new Domain()) {
            var services = domain.bean(ServiceProviders.class);
            var form = new ProviderForm("Northwind Voice", "IT", "EUR", "en", "Europe/Rome", "desk@northwind.example", null);
            var id = domain.as(Caller.system("nina"), () -> services.create(form));
            domain.as(Caller.system("nina"), () -> {
                services.update(id, new ProviderForm("Northwind", "DE", "EUR", "en", "Europe/Rome", "desk@northwind.example", "x"));
                return 1;
            });
            var orgs = domain.bean(Organizations.class);
            domain.as(Caller.system("nina"), () -> orgs.create(id, new OrganizationForm("A", OrganizationStatus.ACTIVE, "en", "Europe/Rome", null, null)));
            try (var c = domain.database().getConnection(); var r = c.createStatement().executeQuery("select * from audit_entry order by id")) {
                while (r.next()) {
                    for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) System.err.print(r.getMetaData().getColumnName(i) + "=" + r.getString(i) + " ");
                    System.err.println();
                }
            }
        }
    }
}
