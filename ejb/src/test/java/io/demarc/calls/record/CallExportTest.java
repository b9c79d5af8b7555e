// SPDX-License-Identifier: Apache-2.0
package io.demarc.calls.record;

import static io.demarc.calls.record.Exchange.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.access.CallContext;
import io.demarc.database.Databases;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All calls can be read as a file (CU-9), however long somebody takes to read it. */
class CallExportTest {

    private static final int CALLS = 450;

    @ParameterizedTest
    @MethodSource("io.demarc.database.Databases#here")
    void nothingIsLockedWhileTheClientReads(Databases database) {
        try (var exchange = new Exchange(database)) {
            exchange.load(IntStream.range(0, CALLS)
                    .mapToObj(i -> exchange.call("c" + i, NOON.plusSeconds(i)))
                    .toArray(NewCall[]::new));
            var client = new SlowClient(exchange, database);

            CallContext.runAs(
                    exchange.worker, () -> exchange.domain.bean(Calls.class).write(CallFilter.ALL, client));

            assertThat(client.toString().lines().skip(1)).hasSize(CALLS);
            assertThat(client.received).isGreaterThan(1);
        }
    }

    /** Looks at each part that comes whether a transaction holds the table of calls. */
    private static final class SlowClient extends StringWriter {

        private final Exchange exchange;
        private final String locks;
        private int received;

        SlowClient(Exchange exchange, Databases database) {
            this.exchange = exchange;
            this.locks = database == Databases.POSTGRESQL
                    ? "select count(*) from pg_locks where relation = 'call_record'::regclass"
                    : "select count(*) from information_schema.locks";
        }

        @Override
        public void write(char[] text, int from, int length) {
            super.write(text, from, length);
            received++;
            try {
                assertThat(exchange.number(locks)).isZero();
            } catch (SQLException refused) {
                throw new IllegalStateException(refused);
            }
        }
    }
}
