// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.database.Databases;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R2: eight who generate at once make each invoice once, numbered without a gap. */
class EightClicksTest {

    private static final int CLICKS = 8;
    private static final int CUSTOMERS = 12;

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void eightClicksMakeEachInvoiceOnce(Databases database) throws Exception {
        try (var office = new BillingOffice(database)) {
            var customers = new ArrayList<Long>();
            for (var i = 0; i < CUSTOMERS; i++) {
                var customer = office.customer("Customer " + i);
                office.calls(customer, "2026-09-10T10:00:00Z", 1, "1.000001");
                office.calls(customer, "2026-10-10T10:00:00Z", 1, "2.000002");
                customers.add(customer);
            }
            var together = new CyclicBarrier(CLICKS);
            var clicks = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < CLICKS; i++) {
                var own = office.another();
                clicks.add(() -> {
                    together.await();
                    return customers.stream().mapToInt(own::generate).sum();
                });
            }
            var made = 0;
            var pool = Executors.newFixedThreadPool(CLICKS);
            for (var done : pool.invokeAll(clicks)) {
                made += done.get();
            }
            pool.shutdown();

            assertThat(made).isEqualTo(2 * CUSTOMERS);
            assertThat(office.number("select count(*) from invoice")).isEqualTo(made);
            assertThat(office.number("select max(number_in_series) from invoice"))
                    .isEqualTo(made);
            assertThat(office.number("select count(*) from call_hour where invoice_id = 0"))
                    .isZero();
            assertThat(office.number(
                            "select count(distinct organization_id * 100 + extract(month from from_day)) from invoice"))
                    .isEqualTo(made);
            assertThat(office.as(office.bean(InvoiceNumbering.class)::report)).allMatch(SeriesReport::isWhole);
            assertThat(office.as(office.bean(InvoiceProofs.class)::differences)).isEmpty();
        }
    }
}
