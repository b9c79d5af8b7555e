// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.SmscProcess;
import io.demarc.testkit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing is lost and nothing is doubled (BA-5, R1): the real process sends over real SMPP, and what the message centre
 * logged is compared with what the product says.
 */
@Tag("process")
class BulkSmsFaultsIT {

    private static final int MESSAGES = 10_000;
    private static final int KILLS = Integer.getInteger("demarc.test.kills", 4);
    private static final int MOST_IN_DOUBT_PER_KILL = 2 * 200;
    private static final Duration RECEIPTS = Duration.ofSeconds(90);
    private static final Set<String> SENT = Set.of("ACCEPTED", "DELIVERED", "UNDELIVERED", "EXPIRED");

    @TempDir
    static Path folder;

    private static SmscProcess smsc;
    private static TestServer server;
    private static Office office;

    @BeforeAll
    static void start() {
        smsc = SmscProcess.start(folder.resolve("smsc"));
        server = TestServer.on(folder.resolve("data")).start();
        office = Office.with(new Api(server.address()), MESSAGES);
    }

    @AfterAll
    static void stop() {
        server.close();
        smsc.close();
    }

    @Test
    void tenThousandMessagesAreSentOnceEachAndDelivered() {
        var run = office.send(office.gateway("Calm", smsc, 100_000));

        office.awaitEnd(run);

        Await.until(
                "all receipts are in", RECEIPTS, () -> office.states(run).equals(Map.of("DELIVERED", (long) MESSAGES)));
        assertThat(smsc.recipients("Calm")).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(new HashSet<>(smsc.recipients("Calm")))
                .isEqualTo(office.messages(run).keySet());
    }

    @Test
    void killsAtAnyMomentLoseNothingAndDoubleNothing() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var run = office.send(office.gateway("Stormy", smsc, MESSAGES / (KILLS * 2 + 2)));

        for (var kill = 0; kill < KILLS; kill++) {
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(200, 3500)).toNanos());
            server.kill();
            server.start();
        }
        office.awaitEnd(run);

        Await.until("every doubt that the message centre knows of is settled", RECEIPTS, () -> {
            var doubts = recipients(run, Set.of("UNKNOWN"));
            return smsc.recipients("Stormy").stream().noneMatch(doubts::contains);
        });
        var logged = smsc.recipients("Stormy");
        var sent = recipients(run, SENT);
        var doubts = recipients(run, Set.of("UNKNOWN"));
        assertThat(logged).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(sent).as("seed %d", seed).isEqualTo(new HashSet<>(logged));
        assertThat(doubts).as("seed %d", seed).hasSizeLessThanOrEqualTo(KILLS * MOST_IN_DOUBT_PER_KILL);
        assertThat(sent.size() + doubts.size()).as("seed %d", seed).isEqualTo(MESSAGES);
    }

    private static Set<String> recipients(long run, Set<String> states) {
        return office.messages(run).entrySet().stream()
                .filter(message -> states.contains(message.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
