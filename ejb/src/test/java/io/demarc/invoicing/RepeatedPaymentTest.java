// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.database.Databases;
import io.demarc.kernel.BusinessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R3, IN-5: the request that records a payment may be sent again. */
class RepeatedPaymentTest {

    private static final String COUNT = "select count(*) from payment";

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theSameKeyBringsTheSamePayment(Databases database) {
        try (var office = new BillingOffice(database)) {
            var acme = office.customer("Acme");

            var first = record(office, acme, "20", "bank 17");
            var again = record(office, acme, "20.00", "bank 17");
            var other = record(office, acme, "20", "bank 18");

            assertThat(again).isEqualTo(first).isNotEqualTo(other);
            assertThat(office.number(COUNT)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void otherMoneyUnderTheSameKeyIsRefused(Databases database) {
        try (var office = new BillingOffice(database)) {
            var acme = office.customer("Acme");
            record(office, acme, "20", "bank 17");

            assertThatThrownBy(() -> record(office, acme, "21", "bank 17"))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageContaining("Idempotency-Key");
            assertThat(office.number(COUNT)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void twoRequestsAtOnceRecordOnePayment(Databases database) {
        try (var office = new BillingOffice(database)) {
            var acme = office.customer("Acme");
            var requests = Stream.of(office, office.another(), office.another(), office.another())
                    .map(node -> CompletableFuture.runAsync(() -> tryToRecord(node, acme)))
                    .toList();

            requests.forEach(CompletableFuture::join);

            assertThat(office.number(COUNT)).isEqualTo(1);
        }
    }

    private static void tryToRecord(BillingOffice office, long organization) {
        try {
            record(office, organization, "20", "bank 17");
        } catch (BusinessException isBeingRecorded) {
            assertThat(isBeingRecorded).hasMessageContaining("just now");
        }
    }

    private static long record(BillingOffice office, long organization, String amount, String key) {
        return office.as(() -> office.bean(Payments.class)
                .recordOnce(
                        organization,
                        new PaymentForm(LocalDate.of(2026, 11, 5), new BigDecimal(amount), "Invoice 1", null, false),
                        key));
    }
}
