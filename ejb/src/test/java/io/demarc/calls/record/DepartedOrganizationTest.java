// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.calls.record.Exchange.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.calls.rating.Rated;
import io.demarc.calls.rating.SetAside;
import io.demarc.calls.summary.Fold;
import io.demarc.database.Databases;
import io.demarc.kernel.BusinessException;
import io.demarc.tenancy.OrganizationDeletions;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An organization that has made calls stays; one that went all the same holds up nobody else's facts (CL-1, CL-3). */
class DepartedOrganizationTest {

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void callsThatAreNotSummedUpYetKeepTheirOrganization(Databases database) {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON));

            assertStays(exchange);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void callsWithoutAPriceKeepTheirOrganization(Databases database) {
        try (var exchange = new Exchange(database)) {
            exchange.load(withoutPrice(exchange));

            assertStays(exchange);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void factsKeepTheirOrganizationWhenTheirCallsAreGone(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON));
            exchange.foldAll();
            execute(exchange, "delete from call_record");

            assertStays(exchange);
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void anOrganizationWithoutCallsGoes(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            delete(exchange);

            assertThat(exchange.number("select count(*) from organization")).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void theFactsOfOthersAreSummedUpBesideThoseOfOneThatIsGone(Databases database) throws Exception {
        try (var exchange = new Exchange(database)) {
            exchange.load(exchange.call("a", NOON));
            var other = exchange.organization("Bluebird");
            execute(exchange, "update call_record set organization_id = " + other);
            execute(exchange, "update call_delta set organization_id = " + other);
            exchange.load(exchange.call("b", NOON));
            execute(exchange, "delete from organization where id = " + other);

            assertThat(exchange.as(() -> exchange.domain.bean(Fold.class).some()))
                    .isEqualTo(2);

            assertThat(exchange.number("select organization_id from call_hour")).isEqualTo(exchange.acme);
            assertThat(exchange.number("select organization_id from call_day")).isEqualTo(exchange.acme);
            assertThat(exchange.number("select count(*) from call_delta")).isZero();
        }
    }

    private static NewCall withoutPrice(Exchange exchange) {
        return exchange.call("a", NOON, 60, new Rated(SetAside.NO_RATE, 0, 0, 0, 0, 0, 0));
    }

    private static void assertStays(Exchange exchange) {
        assertThatThrownBy(() -> delete(exchange))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("There are calls of this organization")
                .hasMessageContaining("Inactive");
    }

    private static void delete(Exchange exchange) {
        exchange.domain.bean(OrganizationFarewell.class);
        exchange.as(() -> exchange.domain.bean(OrganizationDeletions.class).delete(exchange.acme, "Acme"));
    }

    private static void execute(Exchange exchange, String sql) throws SQLException {
        try (var connection = exchange.domain.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
