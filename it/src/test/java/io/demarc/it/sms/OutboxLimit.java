// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

import io.demarc.it.sms.BulkSmsSpeed.Speed;
import io.demarc.messaging.Segments;
import io.demarc.messaging.gateway.DeliveryReceipt;
import io.demarc.messaging.gateway.GatewayEvents;
import io.demarc.messaging.gateway.InboundMessage;
import io.demarc.messaging.gateway.LinkTrouble;
import io.demarc.messaging.gateway.SmppGateway;
import io.demarc.messaging.gateway.SmppSettings;
import io.demarc.messaging.gateway.SmsPart;
import io.demarc.messaging.gateway.Submission;
import io.demarc.messaging.gateway.Submission.Accepted;
import io.demarc.startup.Schema;
import io.demarc.testkit.Await;
import io.demarc.testkit.SmscProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The least that an outbox must do to lose nothing and to double nothing, in JDBC, on the product's own tables: write
 * all messages down; two workers that mark 200 as SUBMITTED, commit, send, store the gateway's ids and commit; and the
 * receipts as they come. Foreign keys are off, which only makes it faster.
 */
final class OutboxLimit implements GatewayEvents, Outbox {

    private static final int WORKERS = 2;
    private static final int SLICE = 200;
    private static final int WRITTEN_AT_A_TIME = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration FOR_ITS_ANSWER = Duration.ofMillis(5);

    private static final Logger MIGRATION = Logger.getLogger("org.flywaydb");

    private record Message(long id, String recipient, String text) {}

    private final String url;
    private final int messages;
    private final Connection planner;
    private final Connection receiver;
    private final SmppGateway gateway;
    private final AtomicBoolean connected = new AtomicBoolean();
    private final AtomicInteger delivered = new AtomicInteger();
    private long run;

    OutboxLimit(Path folder, int smscPort, int messages) throws SQLException {
        url = "jdbc:h2:file:" + folder.resolve("limit") + ";WRITE_DELAY=0";
        this.messages = messages;
        MIGRATION.setLevel(Level.WARNING);
        var database = new JdbcDataSource();
        database.setURL(url);
        Schema.migrate(database);
        planner = connect();
        receiver = connect();
        executing(planner, "set referential_integrity false", PreparedStatement::execute);
        var settings = new SmppSettings(
                "127.0.0.1",
                smscPort,
                SmscProcess.SYSTEM_ID,
                SmscProcess.PASSWORD,
                "",
                BulkSmsSpeed.WINDOW,
                BulkSmsSpeed.PARTS_PER_SECOND,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10));
        gateway = new SmppGateway(settings, this, Thread::new, Clock.systemUTC());
        Await.until("the limit is connected", PATIENCE, connected::get);
    }

    @Override
    public Speed send() {
        run++;
        delivered.set(0);
        var before = BulkSmsSpeed.processorTime(ProcessHandle.current());
        var start = System.nanoTime();
        writeDown();
        CompletableFuture.allOf(IntStream.range(0, WORKERS)
                        .mapToObj(worker ->
                                CompletableFuture.runAsync(() -> work(worker), task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
        var accepted = Duration.ofNanos(System.nanoTime() - start);
        Await.until("all receipts are in", PATIENCE, () -> delivered.get() == messages);
        return Speed.of(
                messages,
                accepted,
                Duration.ofNanos(System.nanoTime() - start),
                BulkSmsSpeed.processorTime(ProcessHandle.current()).minus(before));
    }

    private void writeDown() {
        executing(planner, """
                insert into sms_message (id, provider_id, organization_id, run_id, item_no, gateway_id, account_id,
                    recipient, state, parts, queued_at) values (?, 1, 1, ?, ?, 1, ?, ?, 'QUEUED', 0, ?)""", insert -> {
            for (var item = 1; item <= messages; item++) {
                bind(insert, run * messages + item, run, item, item, "+3934755%05d".formatted(item - 1), now());
                insert.addBatch();
                if (item % WRITTEN_AT_A_TIME == 0 || item == messages) {
                    insert.executeBatch();
                    planner.commit();
                }
            }
        });
    }

    private void work(int worker) {
        try (var connection = connect()) {
            for (var first = 1 + worker * SLICE; first <= messages; first += WORKERS * SLICE) {
                var last = Math.min(messages, first + SLICE - 1);
                var slice = takeOut(connection, first, last);
                var answers = slice.stream().map(this::submit).toList();
                bringBack(connection, first, last, slice, answers);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Message> takeOut(Connection connection, int first, int last) throws SQLException {
        var slice = new ArrayList<Message>();
        executing(
                connection,
                "select id, recipient, account_id from sms_message where run_id = ? and item_no between ? and ?",
                select -> {
                    bind(select, run, first, last);
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            slice.add(new Message(
                                    rows.getLong(1), rows.getString(2), "Ciao Anna Rossi " + rows.getLong(3)));
                        }
                    }
                });
        executing(connection, """
                update sms_message set state = 'SUBMITTED', parts = 1, submitted_at = ?
                where run_id = ? and item_no between ? and ? and state = 'QUEUED'""", update -> {
            bind(update, now(), run, first, last);
            update.executeUpdate();
        });
        connection.commit();
        return slice;
    }

    private CompletionStage<Submission> submit(Message message) {
        var payload = Segments.of(message.text()).parts().get(0);
        return gateway.submit(
                new SmsPart("Bench", message.recipient(), payload, 1, 1, 0, (int) (message.id() & 0xFFFF)));
    }

    private void bringBack(
            Connection connection, int first, int last, List<Message> slice, List<CompletionStage<Submission>> answers)
            throws SQLException {
        executing(connection, """
                insert into sms_part (id, message_id, gateway_id, part_no, gateway_message_id, state)
                values (?, ?, 1, 1, ?, 'ACCEPTED')""", insert -> {
            for (var i = 0; i < slice.size(); i++) {
                var answer = (Accepted) answers.get(i).toCompletableFuture().join();
                bind(insert, slice.get(i).id(), slice.get(i).id(), answer.gatewayMessageId());
                insert.addBatch();
            }
            insert.executeBatch();
        });
        executing(connection, """
                update sms_message set state = 'ACCEPTED', settled_at = ?
                where run_id = ? and item_no between ? and ? and state = 'SUBMITTED'""", update -> {
            bind(update, now(), run, first, last);
            update.executeUpdate();
        });
        connection.commit();
    }

    @Override
    public void receipts(List<DeliveryReceipt> receipts) {
        var open = receipts.stream().map(DeliveryReceipt::gatewayMessageId).toList();
        for (var early = keep(open); !early.isEmpty(); early = keep(early)) {
            LockSupport.parkNanos(FOR_ITS_ANSWER.toNanos());
        }
    }

    /** @return those that were quicker than the answer that they belong to */
    private List<String> keep(List<String> gatewayMessageIds) {
        var early = new ArrayList<String>();
        executing(receiver, """
                update sms_message set state = 'DELIVERED', settled_at = ? where id =
                    (select message_id from sms_part where gateway_message_id = ? and gateway_id = 1)""", update -> {
            for (var id : gatewayMessageIds) {
                bind(update, now(), id);
                update.addBatch();
            }
            var changed = update.executeBatch();
            IntStream.range(0, changed.length)
                    .filter(i -> changed[i] == 0)
                    .forEach(i -> early.add(gatewayMessageIds.get(i)));
        });
        executing(
                receiver,
                "update sms_part set state = 'DELIVERED' where gateway_message_id = ? and gateway_id = 1",
                update -> {
                    for (var id : gatewayMessageIds) {
                        bind(update, id);
                        update.addBatch();
                    }
                    update.executeBatch();
                    receiver.commit();
                });
        delivered.addAndGet(gatewayMessageIds.size() - early.size());
        return early;
    }

    @Override
    public void receipt(DeliveryReceipt receipt) {
        receipts(List.of(receipt));
    }

    @Override
    public void inbound(InboundMessage message) {
        throw new IllegalStateException("nobody answers these messages");
    }

    @Override
    public void connectionChanged(LinkTrouble trouble) {
        connected.set(trouble == null);
    }

    @Override
    public void close() {
        gateway.close();
        close(planner);
        close(receiver);
    }

    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }

    private static void executing(Connection connection, String sql, Work work) {
        try (var statement = connection.prepareStatement(sql)) {
            work.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private Connection connect() {
        try {
            var connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException open) {
            throw new IllegalStateException(open);
        }
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC);
    }
}
