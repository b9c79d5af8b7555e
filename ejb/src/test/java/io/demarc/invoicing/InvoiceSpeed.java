// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import io.demarc.access.Caller;
import io.demarc.database.Databases;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the missing invoices of a month take, beside the same rows written by hand in one SQL transaction (P4). Started by
 * {@code bench/invoices}.
 */
final class InvoiceSpeed implements AutoCloseable {

    private static final int DAYS = 9;
    private static final int SLICE = 25;

    /** Numbers, lines per day, taxes once per invoice, and the mark on the facts: as little as can be done. */
    private static final List<String> BY_HAND = List.of(
            """
            insert into invoice (id, version, provider_id, organization_id, kind, origin, state, series_id, number_in_series, number,
                from_day, until_day, currency, language, lines_by, seller, buyer, buyer_name, due_days, issued_on, due_on, net, tax,
                gross, settled, created_at, created_by, issued_at, once_key)
            select 1000000 + s.n, 1, s.provider_id, s.organization_id, 'INVOICE', 'SCHEDULED', 'ISSUED',
                (select min(e.id) from invoice_series e where e.kind = 'INVOICE'), s.n, 'INV-' || s.n,
                date '2026-10-01', date '2026-11-01', 'EUR', 'en', 'DAY', '{}', '{}', s.name, 30, date '2026-11-05', date '2026-12-05',
                s.net, round(s.net * 0.22, 2), s.net + round(s.net * 0.22, 2), 0, current_timestamp, 'hand', current_timestamp,
                'h' || s.organization_id
            from (select row_number() over (order by d.organization_id) as n, d.provider_id, d.organization_id, o.name,
                    sum(round(d.charge, 2)) as net
                from (select provider_id, organization_id, cast(hour_utc as date) as day, sum(charge) as charge from call_hour
                    where invoice_id = 0 group by provider_id, organization_id, cast(hour_utc as date)) d
                join organization o on o.id = d.organization_id group by d.provider_id, d.organization_id, o.name) s""",
            """
            insert into invoice_line (id, provider_id, organization_id, invoice_id, line_no, kind, description, from_day, until_day,
                calls, seconds, exact, net, tax_category, tax_percent)
            select 1000000 + row_number() over (order by d.organization_id, d.day), d.provider_id, d.organization_id, i.id,
                row_number() over (partition by d.organization_id order by d.day), 'CALLS', 'Calls of ' || d.day, d.day, d.day,
                d.connected, d.seconds, d.charge, round(d.charge, 2), 'S', 22
            from (select provider_id, organization_id, cast(hour_utc as date) as day, sum(charge) as charge,
                    sum(connected) as connected, sum(billed_duration) as seconds from call_hour
                where invoice_id = 0 group by provider_id, organization_id, cast(hour_utc as date)) d
            join invoice i on i.organization_id = d.organization_id""",
            """
            update call_hour set invoice_id = (select i.id from invoice i where i.organization_id = call_hour.organization_id)
            where invoice_id = 0""",
            "update invoice_series set next_number = (select count(*) + 1 from invoice) where kind = 'INVOICE'");

    private final BillingOffice office;
    private final List<Long> customers = new ArrayList<>();

    private InvoiceSpeed(Databases database, int invoices) {
        office = new BillingOffice(database);
        for (var i = 0; i < invoices; i++) {
            customers.add(office.customer("Customer " + i));
        }
        office.execute("""
                insert into call_hour (organization_id, hour_utc, destination_id, invoice_id, part, provider_id, attempts, connected,
                    duration, billed_duration, charge, cost, first_fold, last_fold)
                select o.id, timestamp '2026-10-01 00:00:00' + n.hours * interval '1' hour, 0, 0, 0, o.provider_id, 3, 2, 120, 120,
                    0.123456, 0.1, 1, 1
                from organization o cross join (%s) n""".formatted(hours()));
    }

    /** Two facts on each of the days. */
    private static String hours() {
        var rows = new ArrayList<String>();
        for (var day = 0; day < DAYS; day++) {
            rows.add("select " + (24 * day + 9) + " as hours");
            rows.add("select " + (24 * day + 15) + " as hours");
        }
        return String.join(" union all ", rows);
    }

    public static void main(String[] args) {
        var invoices = Integer.parseInt(args[0]);
        var rounds = Integer.parseInt(args[1]);
        var databases = Databases.here().toList();
        try (var speed = new InvoiceSpeed(databases.get(databases.size() - 1), invoices)) {
            var ours = new double[rounds];
            var byHand = new double[rounds];
            speed.perSecond(speed::makeMissing);
            speed.perSecond(speed::writeByHand);
            for (var round = 0; round < rounds; round++) {
                ours[round] = speed.perSecond(speed::makeMissing);
                byHand[round] = speed.perSecond(speed::writeByHand);
            }
            print("%s, invoices of %d lines", databases.get(databases.size() - 1), DAYS);
            print(
                    "invoice run %.0f/s, by hand in SQL %.0f/s, ratio %.2f",
                    median(ours), median(byHand), median(ours) / median(byHand));
        }
    }

    private double perSecond(Runnable work) {
        var start = System.nanoTime();
        work.run();
        var taken = System.nanoTime() - start;
        if (office.number("select count(*) from invoice") != customers.size()
                || office.number("select count(*) from invoice_line") != (long) DAYS * customers.size()) {
            throw new IllegalStateException("not all invoices were made");
        }
        office.execute("delete from invoice_line");
        office.execute("delete from invoice");
        office.execute("update call_hour set invoice_id = 0, part = 0");
        office.execute("update invoice_series set next_number = 1");
        return customers.size() * 1e9 / taken;
    }

    private void makeMissing() {
        var provider = office.nina.scope().providerId();
        var missing = office.bean(MissingInvoices.class);
        for (var first = 0; first < customers.size(); first += SLICE) {
            var slice = customers.subList(first, Math.min(customers.size(), first + SLICE));
            office.domain.as(
                    Caller.worker("bench", office.nina.scope()),
                    () -> missing.make(Map.of(provider, slice), LocalDate.of(2026, 11, 5), null));
        }
    }

    private void writeByHand() {
        try (var connection = office.domain.database().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : BY_HAND) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @SuppressWarnings("SystemOut")
    private static void print(String text, Object... args) {
        System.out.println(String.format(Locale.ROOT, text, args));
    }

    @Override
    public void close() {
        office.close();
    }
}
