// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.Caller;
import io.demarc.database.Domain;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** CU-3: chained without a bottleneck. */
class ConcurrentWritersTest {

    private static final int WRITERS = 8;
    private static final int CHANGES = 40;

    @Test
    void eightWritersLoseNoEntryAndBreakNoChain() throws Exception {
        try (var domain = new Domain()) {
            var pool = Executors.newFixedThreadPool(WRITERS);
            var writers = new ArrayList<Callable<Void>>();
            for (var i = 0; i < WRITERS; i++) {
                var own = domain.another();
                var name = "Provider " + i;
                writers.add(() -> write(own, name));
            }
            for (var done : pool.invokeAll(writers)) {
                done.get();
            }
            pool.shutdown();

            var verdict = domain.bean(Inspector.class).inspect(domain.database(), null, done -> {});
            assertThat(verdict.finding()).isNull();
            assertThat(verdict.entries()).isEqualTo((long) WRITERS * CHANGES);
        }
    }

    private static Void write(Domain own, String name) {
        var providers = own.bean(ServiceProviders.class);
        var caller = Caller.system(name);
        var id = own.as(caller, () -> providers.create(form(name, 0)));
        for (var i = 1; i < CHANGES; i++) {
            var form = form(name, i);
            own.as(caller, () -> {
                providers.update(id, form);
                return null;
            });
        }
        return null;
    }

    private static ProviderForm form(String name, int i) {
        return new ProviderForm(name, "IT", "EUR", "en", "Europe/Rome", null, "change " + i);
    }
}
