// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.calls.record.Exchange.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.calls.rating.Rated;
import io.demarc.database.Databases;
import io.demarc.store.PageRequest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls are found by number and by account (CL-1), on both databases. */
class CallSearchTest {

    private static final int MOST = 10_001;
    private static final Rated RATED = new Rated(null, 7, 70, 60, 15_000, 90, 9_000);

    private static final String GROUP = """
            insert into account_group (id, provider_id, organization_id, version, name, created_at)
            values (901, %d, %d, 1, 'All', timestamp '2026-01-01 00:00:00')""";

    private static final String ACCOUNT = """
            insert into account (id, provider_id, organization_id, group_id, version, username, password_sealed, number, visible,
                account_type, security_model, obfuscation, obfuscation_key, keep_alive, made_by, status, status_at, enabled,
                key_generation, created_at)
            values (902, %d, %d, 901, 1, '1001', 'x', '201', true, 'PGSM', 'TLS_SRTP', false, '', false, 'SMS', 'CREATED',
                timestamp '2026-01-01 00:00:00', true, 1, timestamp '2026-01-01 00:00:00')""";

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void aNumberIsFoundOnEitherSideHoweverTheSwitchWroteIt(Databases database) {
        try (var exchange = new Exchange(database)) {
            exchange.load(
                    call(exchange, "called", "390277", "4930123456", null),
                    call(exchange, "plain", "4930123456", "39021", null),
                    call(exchange, "plus", "+4930123456", "39021", null),
                    call(exchange, "zeros", "004930123456", "39021", null),
                    call(exchange, "longAgo", "39", "493012345678", null, -400),
                    call(exchange, "other", "4930999", "39021", null),
                    call(exchange, "hidden", null, "39021", null));

            for (var typed : List.of("4930123456", "+49 30 123456", "0049 30/123456")) {
                assertThat(found(exchange, ofNumber(typed)))
                        .as(typed)
                        .containsExactlyInAnyOrder("called", "plain", "plus", "zeros", "longAgo");
            }
            assertThat(found(exchange, ofNumber("4930"))).hasSize(6);
            assertThat(found(exchange, ofNumber("%"))).hasSize(7);
            assertThat(found(exchange, ofNumber("1"))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void callsAreFoundByTheUsernameOfTheirAccount(Databases database) throws SQLException {
        try (var exchange = new Exchange(database)) {
            insert(exchange, GROUP);
            insert(exchange, ACCOUNT);
            exchange.load(call(exchange, "hers", "39", "49", 902L), call(exchange, "somebodys", "39", "49", null));

            assertThat(found(exchange, ofAccount("1001"))).containsExactly("hers");
            assertThat(found(exchange, ofAccount("1002"))).isEmpty();
        }
    }

    private static void insert(Exchange exchange, String sql) throws SQLException {
        try (var connection = exchange.domain.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted(exchange.provider, exchange.acme));
        }
    }

    private static NewCall call(Exchange exchange, String id, String caller, String callee, Long account) {
        return call(exchange, id, caller, callee, account, 0);
    }

    private static NewCall call(Exchange exchange, String id, String caller, String callee, Long account, int day) {
        var start = NOON.plusSeconds(day * 86_400L).toEpochMilli();
        return new NewCall(1, exchange.acme, account, start, id, "", caller, callee, 200, 60, RATED);
    }

    private static CallFilter ofNumber(String typed) {
        return new CallFilter(null, null, null, typed, null, null, null, null, null, null);
    }

    private static CallFilter ofAccount(String username) {
        return new CallFilter(null, null, username, null, null, null, null, null, null, null);
    }

    /** Their ids, after the count was found to be as many. */
    private static List<String> found(Exchange exchange, CallFilter filter) {
        return exchange.as(() -> {
            var calls = exchange.domain.bean(Calls.class);
            var page = calls.page(filter, new PageRequest(Calls.SORTS.get(0), true, null, 50));
            assertThat(calls.count(filter, MOST)).isEqualTo(page.rows().size());
            return page.rows().stream().map(CallRow::callId).toList();
        });
    }
}
