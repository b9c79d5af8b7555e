// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.access.Caller;
import io.demarc.access.Role;
import io.demarc.database.Databases;
import io.demarc.database.Domain;
import io.demarc.kernel.TenantPath;
import io.demarc.tenancy.InvoiceSchedule;
import io.demarc.tenancy.OrganizationForm;
import io.demarc.tenancy.OrganizationStatus;
import io.demarc.tenancy.Organizations;
import io.demarc.tenancy.ProviderForm;
import io.demarc.tenancy.ServiceProviders;
import io.demarc.tenancy.TermsForm;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;

/** A provider that invoices its customers, on a real database, on the 5th of November 2026. */
final class BillingOffice implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-05T09:00:00Z");
    static final PartyDetails SELLER = new PartyDetails(
            "Northwind Voice S.r.l.",
            "Via Roma 1",
            "Milano",
            "20121",
            "IT",
            "IT 12345670017",
            null,
            "billing@northwind.example",
            null,
            null,
            "Banca",
            "IT60 X054 2811 1010 0000 0123 456",
            "BCITITMM");

    final Domain domain;
    final Caller nina;

    private Instant now = NOW;

    BillingOffice() {
        this(Databases.H2);
    }

    BillingOffice(Databases database) {
        domain = database.domain();
        setClock(domain);
        domain.bean(SeriesBook.class);
        var provider = domain.as(
                Caller.system("test"),
                () -> domain.bean(ServiceProviders.class)
                        .create(new ProviderForm("Northwind", "IT", "EUR", "en", "Europe/Rome", null, null)));
        nina = Caller.operator(5L, "nina", TenantPath.provider(provider), Role.SERVICE_PROVIDER.permissions());
        as(() -> {
            domain.bean(BillingProfiles.class).describeSeller(null, SELLER);
            return null;
        });
    }

    private BillingOffice(BillingOffice first) {
        domain = first.domain.another();
        nina = first.nina;
        now = first.now;
        setClock(domain);
    }

    /** The same office, for another thread. */
    BillingOffice another() {
        return new BillingOffice(this);
    }

    private void setClock(Domain of) {
        of.put(Clock.class, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }
        });
    }

    void travelTo(String instant) {
        now = Instant.parse(instant);
    }

    <T> T as(Supplier<T> work) {
        return domain.as(nina, work);
    }

    <T> T bean(Class<T> type) {
        return domain.bean(type);
    }

    /** Invoiced by the month, with 22 percent tax. */
    long customer(String name) {
        return customer(name, InvoiceSchedule.MONTHLY, "22");
    }

    long customer(String name, InvoiceSchedule schedule, String taxPercent) {
        var terms =
                new TermsForm(null, null, BigDecimal.ZERO, null, new BigDecimal(taxPercent), schedule, 30, null, null);
        var form = new OrganizationForm(
                name, OrganizationStatus.ACTIVE, "en", "Europe/Rome", "pay@acme.example", null, null, null, terms);
        return as(() -> bean(Organizations.class).create(null, form));
    }

    /** A fact of a fold of its own: so many connected calls of a minute in an hour. */
    void calls(long organization, String hour, int calls, String charge) {
        var fold = System.nanoTime();
        try (var connection = domain.database().getConnection();
                var insert = connection.prepareStatement("""
                        insert into call_hour (organization_id, hour_utc, destination_id, invoice_id, part, provider_id, attempts,
                            connected, duration, billed_duration, charge, cost, first_fold, last_fold)
                        values (?, ?, 0, 0, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""")) {
            insert.setLong(1, organization);
            insert.setTimestamp(2, Timestamp.valueOf(LocalDateTime.ofInstant(Instant.parse(hour), ZoneOffset.UTC)));
            insert.setLong(3, fold);
            insert.setLong(4, nina.scope().providerId());
            insert.setInt(5, calls);
            insert.setInt(6, calls);
            insert.setInt(7, 60 * calls);
            insert.setInt(8, 60 * calls);
            insert.setBigDecimal(9, new BigDecimal(charge));
            insert.setLong(10, fold);
            insert.setLong(11, fold);
            insert.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    long number(String sql) {
        try (var connection = domain.database().getConnection();
                var found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    void execute(String sql) {
        try (var connection = domain.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    int generate(long organization) {
        return as(() -> bean(InvoiceDesk.class).generateMissing(organization));
    }

    /** The invoices of an organization, the oldest first. */
    List<InvoiceDetail> invoices(long organization) {
        return as(
                () -> bean(InvoiceRepository.class)
                        .issued(organization, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), 1000)
                        .stream()
                        .map(row -> bean(Invoices.class).get(row.id()))
                        .toList());
    }

    List<LineRow> lines(long invoice) {
        return as(() -> bean(Invoices.class).lines(invoice));
    }

    @Override
    public void close() {
        domain.close();
    }
}
