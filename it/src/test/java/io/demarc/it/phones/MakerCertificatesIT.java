// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.demarc.it.rest.Api;
import io.demarc.testkit.TestServer;
import io.demarc.testkit.phone.MakerPki;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DV-10: phones show the certificates of their makers to the TLS listener of the server. */
@Tag("process")
class MakerCertificatesIT {

    private static final String MAC = PhoneStock.mac("805ec0");
    private static final String UNKNOWN = PhoneStock.mac("805ec0");

    @TempDir
    static Path folder;

    private static MakerPki maker;
    private static TlsServer server;
    private static PhoneStock stock;

    @BeforeAll
    static void start() throws IOException {
        maker = new MakerPki(Files.createDirectory(folder.resolve("maker")), "Yealink");
        maker.device("own", "CN=" + MAC + ", O=Yealink");
        maker.device("others", "CN=" + UNKNOWN + ", O=Yealink");
        maker.device("shared", "CN=yealink.com, O=Yealink");
        server = new TlsServer(Files.createDirectory(folder.resolve("data")), maker.trust(), maker.pem("root"))
                .awaitReady();
        stock = new PhoneStock(new Api(server.address()));
        stock.add("YEALINK", "T46U", MAC);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thePhoneThatTheCertificateNamesGetsItsFileWithoutASecret() {
        var answer = get("own", MAC + ".cfg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("user_name = " + stock.username());
    }

    @Test
    void anotherPhoneIsRefusedLikeOneThatIsNotThere() {
        var another = get("others", MAC + ".cfg");
        var unknown = get("own", UNKNOWN + ".cfg");

        assertThat(another.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(404);
        assertThat(another.body()).isEqualTo(unknown.body()).isEmpty();
    }

    @Test
    void aCertificateThatAllPhonesShareOpensNothing() {
        assertThat(get("shared", MAC + ".cfg").statusCode()).isEqualTo(401);
    }

    /** A file of authorities that cannot be used is told when the server starts, and by what to do. */
    @Test
    void aWrongFileOfAuthoritiesStopsTheStart() throws IOException {
        var wrong = Files.writeString(folder.resolve("wrong.pem"), "no certificate");
        try (var refused =
                TestServer.on(folder.resolve("refused")).with("DEMARC_PROVISIONING_CLIENT_CA", wrong.toString())) {
            assertThatThrownBy(refused::start)
                    .hasMessageContaining("DEMARC_PROVISIONING_CLIENT_CA names " + wrong)
                    .hasMessageContaining("Name a PEM file");
        }
    }

    private static HttpResponse<String> get(String certificate, String file) {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(maker.phone(certificate))
                .build();
        try {
            return http.send(
                    HttpRequest.newBuilder(server.phones().resolve(file)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
