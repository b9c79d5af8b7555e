// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.it.rest.Api;
import io.demarc.testkit.Await;
import io.demarc.testkit.PostgresqlServer;
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

/** Import and campaign as on an enterprise's database (PF-1, BA-1). */
@Tag("process")
class JobsOnPostgresqlIT {

    private static final int MESSAGES = 1000;
    private static final Duration RECEIPTS = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static PostgresqlServer database;
    private static SmscProcess smsc;
    private static TestServer server;
    private static Office office;

    @BeforeAll
    static void start() {
        database = PostgresqlServer.start();
        smsc = SmscProcess.start(folder.resolve("smsc"));
        server = TestServer.on(folder.resolve("data"))
                .with("DEMARC_DB_URL", database.url())
                .with("DEMARC_DB_USER", database.user())
                .with("DEMARC_DB_PASSWORD", database.password())
                .start();
        office = Office.with(new Api(server.address()), MESSAGES);
    }

    @AfterAll
    static void stop() {
        server.close();
        smsc.close();
        database.close();
    }

    @Test
    void aProvidersCampaignReachesEverybodyOnce() {
        var run = office.send(office.gateway("Calm", smsc, 100_000));

        office.awaitEnd(run);

        Await.until(
                "all receipts are in", RECEIPTS, () -> office.states(run).equals(Map.of("DELIVERED", (long) MESSAGES)));
        assertThat(smsc.recipients("Calm")).hasSize(MESSAGES).doesNotHaveDuplicates();
    }

    /** A gateway is its provider's, and so is the name in the text; the organization may use both (SM-1). */
    @Test
    void theAdministratorOfAnOrganizationSendsThroughTheGatewayOfItsProvider() {
        var administrator = office.as("elena");

        var run = administrator.send(administrator.developmentGateway());

        administrator.awaitEnd(run);
        Await.until(
                "all receipts are in",
                RECEIPTS,
                () -> administrator.states(run).equals(Map.of("DELIVERED", (long) MESSAGES)));
    }
}
