// SPDX-License-Identifier: Apache-2.0
package io.demarc.audit;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.database.Domain;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What the audit log costs an update of an organization, alone and with eight writers. Started by {@code bench/audit}. */
final class AuditSpeed implements AutoCloseable {

    private static final int WRITERS = 8;

    private final Domain domain;
    private final List<Writer> writers = new ArrayList<>();

    private AuditSpeed(Domain domain) {
        this.domain = domain;
        var provider = domain.as(
                Caller.system("bench"),
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm("Northwind", "IT", "EUR", "en", "Europe/Rome", null, null)));
        var caller = Caller.operator(1L, "nina", TenantPath.provider(provider), Role.SERVICE_PROVIDER.permissions());
        for (var i = 0; i < WRITERS; i++) {
            writers.add(new Writer(domain.another(), caller, "Customer " + i));
        }
    }

    public static void main(String[] args) throws Exception {
        var updates = Integer.parseInt(args[0]);
        var rounds = Integer.parseInt(args[1]);
        try (var with = new AuditSpeed(new Domain(args[2] + "/with;WRITE_DELAY=0", "sa", ""));
                var without = new AuditSpeed(new Domain(args[2] + "/without;WRITE_DELAY=0", "sa", ""))) {
            without.domain.withoutAudit();
            measure(with, without, updates, rounds);
            var verdict = with.domain.bean(Inspector.class).inspect(with.domain.database(), null, done -> {});
            print("entries written %d, log intact %s", verdict.entries(), verdict.intact());
        }
    }

    private static void measure(AuditSpeed with, AuditSpeed without, int updates, int rounds) throws Exception {
        with.perSecond(1, updates);
        without.perSecond(1, updates);
        var measured = new double[4][rounds];
        for (var round = 0; round < rounds; round++) {
            measured[0][round] = with.perSecond(1, updates);
            measured[1][round] = without.perSecond(1, updates);
            measured[2][round] = with.perSecond(WRITERS, updates);
            measured[3][round] = without.perSecond(WRITERS, updates);
        }
        var one = median(measured[0]);
        var bare = median(measured[1]);
        var eight = median(measured[2]);
        var eightBare = median(measured[3]);
        print("one writer:    %.0f/s with the log, %.0f/s without, ratio %.2f", one, bare, one / bare);
        print("eight writers: %.0f/s with the log, %.0f/s without, ratio %.2f", eight, eightBare, eight / eightBare);
        print("eight to one:  %.2f with the log, %.2f without", eight / one, eightBare / bare);
    }

    /** Updates per second of so many writers together. */
    private double perSecond(int at, int updates) throws Exception {
        var pool = Executors.newFixedThreadPool(at);
        var work = new ArrayList<Callable<Void>>();
        for (var writer : writers.subList(0, at)) {
            work.add(() -> writer.write(updates / at));
        }
        var start = System.nanoTime();
        for (var done : pool.invokeAll(work)) {
            done.get();
        }
        var taken = System.nanoTime() - start;
        pool.shutdown();
        return updates * 1e9 / taken;
    }

    private static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    @Override
    public void close() {
        domain.close();
    }

    /** Somebody who changes one organization over and over. */
    private record Writer(Domain own, Caller caller, long organization, String name) {

        Writer(Domain own, Caller caller, String name) {
            this(own, caller, own.as(caller, () -> own.bean(Organizations.class).create(null, form(name, "0"))), name);
        }

        Void write(int times) {
            var organizations = own.bean(Organizations.class);
            for (var i = 0; i < times; i++) {
                own.as(caller, () -> {
                    organizations.update(
                            organization, form(name, UUID.randomUUID().toString()));
                    return null;
                });
            }
            return null;
        }

        private static OrganizationForm form(String name, String notes) {
            return new OrganizationForm(
                    name, OrganizationStatus.ACTIVE, "it", "Europe/Rome", null, null, null, notes, null);
        }
    }
}
