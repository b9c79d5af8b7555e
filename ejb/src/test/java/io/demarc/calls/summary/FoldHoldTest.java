// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.summary;

import static io.demarc.calls.record.Exchange.NOON;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.demarc.calls.record.Exchange;
import io.demarc.database.Databases;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** CL-3: nobody takes an organization away while its calls are summed up. */
class FoldHoldTest {

    /** SQLSTATE lock_not_available. */
    private static final String NO_LOCK = "55P03";

    @Test
    void whoeverDeletesAnOrganizationOnPostgresqlWaitsForTheFoldOfItsCalls() {
        assumeTrue(Databases.here().anyMatch(Databases.POSTGRESQL::equals), "needs PostgreSQL");
        try (var exchange = new Exchange(Databases.POSTGRESQL)) {
            exchange.load(exchange.call("a", NOON));

            exchange.as(() -> {
                var folds = exchange.domain.bean(FoldRepository.class);
                var fold = folds.begin() + 1;
                var loads = folds.waiting(1);
                folds.holdOrganizations(loads);
                folds.addToHours(loads, fold);

                assertThatThrownBy(() -> delete(exchange))
                        .asInstanceOf(type(SQLException.class))
                        .extracting(SQLException::getSQLState)
                        .isEqualTo(NO_LOCK);
                return null;
            });
        }
    }

    private static void delete(Exchange exchange) throws SQLException {
        try (var connection = exchange.domain.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '200ms'");
            statement.execute("delete from organization where id = " + exchange.acme);
        }
    }
}
