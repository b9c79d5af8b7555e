// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.kernel.BusinessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IN-5: a payment that is removed takes nothing from an invoice that somebody pays with it meanwhile. */
class RemovedPaymentTest {

    private final BillingOffice office = new BillingOffice();
    private final Meanwhile meanwhile = office.bean(Meanwhile.class);
    private List<Long> invoices;
    private long payment;

    /** The payments, before the first of which is locked somebody else is quicker. */
    static final class Meanwhile extends PaymentRepository {

        private Runnable others = () -> {};

        @Override
        public Payment getLocked(long id) {
            var first = others;
            others = () -> {};
            first.run();
            return super.getLocked(id);
        }
    }

    @BeforeEach
    void aPaymentOfOneOfTwoInvoices() {
        office.domain.put(PaymentRepository.class, meanwhile);
        var acme = office.customer("Acme");
        office.calls(acme, "2026-09-10T10:00:00Z", 1, "10");
        office.calls(acme, "2026-10-10T10:00:00Z", 1, "10");
        office.generate(acme);
        invoices = office.invoices(acme).stream().map(InvoiceDetail::id).toList();
        payment = office.as(() -> office.bean(Payments.class)
                .record(
                        acme,
                        new PaymentForm(
                                LocalDate.of(2026, 11, 5), new BigDecimal("20"), null, invoices.get(0), false)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void itsInvoicesAreOpenAgain() {
        remove(office);

        assertThat(open(invoices.get(0))).isEqualByComparingTo("12.20");
        assertThat(office.number("select count(*) from payment")).isZero();
    }

    @Test
    void whoeverPaysAnotherInvoiceWithItMeanwhileIsNotRobbed() {
        var colleague = office.another();
        meanwhile.others = () -> CompletableFuture.runAsync(() -> colleague.as(() -> {
                    colleague.bean(Payments.class).allocate(payment, invoices.get(1), new BigDecimal("5"));
                    return null;
                }))
                .join();

        assertThatThrownBy(() -> remove(office))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("meanwhile");

        assertThat(open(invoices.get(0))).isZero();
        assertThat(open(invoices.get(1))).isEqualByComparingTo("7.20");
        assertThat(office.number("select count(*) from payment_allocation")).isEqualTo(2);
        remove(office);
        assertThat(open(invoices.get(1))).isEqualByComparingTo("12.20");
    }

    private void remove(BillingOffice by) {
        by.as(() -> {
            by.bean(Payments.class).remove(payment);
            return null;
        });
    }

    private BigDecimal open(long invoice) {
        return office.as(() -> office.bean(Invoices.class).get(invoice)).open();
    }
}
