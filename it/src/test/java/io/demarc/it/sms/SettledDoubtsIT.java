// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.SmscProcess;
import io.demarc.testkit.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why messages did not arrive, and an operator's word for all that are in doubt (BA-3, BA-5). */
@Tag("process")
class SettledDoubtsIT {

    private static final int MESSAGES = 60;
    private static final int LOST = 10;
    private static final Duration RECEIPTS = Duration.ofSeconds(60);

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
    void allDoubtsOfARunAreSettledAsNotSentAtOnce() {
        var run = runWithDoubts("Unsent");

        var answer = office.settleAll(run, false);

        assertThat(answer.json().getInt("messages")).isEqualTo(LOST);
        assertThat(office.states(run)).isEqualTo(Map.of("DELIVERED", (long) MESSAGES - LOST, "CANCELLED", (long) LOST));
        assertThat(office.campaign(run).getJsonObject("reasons")).hasToString("""
                {"failed":[{"reason":"settled.by nina","messages":%d}],"leftOut":[]}""".formatted(LOST));
        assertThat(office.countBecauseOf("settled.by nina", run)).isEqualTo(LOST);
        assertThat(office.countBecauseOf("settled.by nobody", run)).isZero();
        assertThat(office.run(run).getJsonObject("counts").getInt("failed")).isEqualTo(LOST);
        assertThat(office.run(run).getJsonObject("counts").getInt("inDoubt")).isZero();
        assertThat(office.settleAll(run, false).status())
                .as("nothing is left to settle")
                .isBetween(400, 499);
    }

    @Test
    void allDoubtsOfARunAreSettledAsSentAtOnce() {
        var run = runWithDoubts("Sent");

        office.settleAll(run, true);

        assertThat(office.states(run)).isEqualTo(Map.of("DELIVERED", (long) MESSAGES - LOST, "ACCEPTED", (long) LOST));
        assertThat(office.run(run).getJsonObject("counts").getInt("ok")).isEqualTo(MESSAGES);
    }

    /** Refusals of the gateway and of the network are told apart. */
    @Test
    void failedMessagesAreCountedByReason() {
        smsc.change("reject", "[05]$");
        smsc.change("undelivered", "100");
        var run = office.send(office.gateway("Failing", smsc, 100_000));
        office.awaitEnd(run);

        Await.until("all receipts are in", RECEIPTS, () -> !office.hasAny(run, "ACCEPTED"));
        smsc.change("reject", "");
        smsc.change("undelivered", "0");
        assertThat(office.campaign(run).getJsonObject("reasons")).hasToString("""
                {"failed":[{"reason":"receipt UNDELIVERED 001","messages":48},\
                {"reason":"refused 0x0B","messages":12}],"leftOut":[]}""");
        assertThat(office.countBecauseOf("refused 0x0B", run)).isEqualTo(12);
    }

    private static long runWithDoubts(String sender) {
        var gateway = office.gateway(sender, smsc, 100_000);
        smsc.lose(MESSAGES, LOST);
        var run = office.send(gateway);
        office.awaitEnd(run);
        Await.until(
                "all receipts are in",
                RECEIPTS,
                () -> office.states(run).equals(Map.of("DELIVERED", (long) MESSAGES - LOST, "UNKNOWN", (long) LOST)));
        return run;
    }
}
