// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.testkit.Await;
import io.demarc.testkit.Repository;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The enterprise archive, unchanged, on a stock Payara Server. */
@Tag("ear")
class EarOnPayaraServerIT {

    private static final Duration READY = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    @TempDir
    Path work;

    @Test
    void theArchiveIsDeployedAnswersAndIsUndeployed() {
        var environment = Map.of(
                "DEMARC_DATA_DIR",
                work.resolve("data").toString(),
                "DEMARC_DB_URL",
                "jdbc:h2:file:" + work.resolve("data/demarc") + ";WRITE_DELAY=0",
                "DEMARC_PUBLIC_URL",
                "http://localhost/demarc");
        try (var server = new PayaraServer(work, environment).start()) {
            server.deploy(Repository.root().resolve("ear/target/demarc.ear"));

            Await.until(
                    "the archive is ready",
                    READY,
                    () -> get(server.address("health/ready")).statusCode() == 200);
            var login = get(server.address(""));
            assertThat(login.statusCode()).isEqualTo(200);
            assertThat(login.body()).contains("<form").contains("type=\"password\"");

            server.undeploy();
            assertThat(get(server.address("health/ready")).statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> get(URI address) {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException("no answer from " + address, broken);
        }
    }
}
