// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.demarc.testkit.Ports;
import io.demarc.testkit.Repository;
import io.demarc.testkit.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./run} starts the product, or says in one line on standard error why it cannot. */
@Tag("process")
class RunScriptIT {

    private record Outcome(int status, String said, String complaint) {}

    @TempDir
    Path folder;

    @Test
    void aSecondStartOnTheSameDataIsRefusedAndNamesTheProcessThatHoldsIt() throws Exception {
        var data = folder.resolve("data with spaces");
        try (var server = TestServer.on(data).start()) {
            var second = run(Map.of(), "--no-build", "--data", data.toString());

            assertThat(second.status()).isEqualTo(1);
            assertThat(second.complaint())
                    .hasLineCount(1)
                    .contains("in use by process "
                            + server.serverProcess().orElseThrow().pid());
        }
    }

    @Test
    void aTakenPortIsRefused() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            var refused = run(Map.of(), "--no-build", "--data", folder.toString(), "--port", port);

            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.complaint()).hasLineCount(1).contains("port " + port + " is taken");
        }
    }

    @Test
    void anOldJavaIsRefused() throws Exception {
        var java = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));

        var refused = run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "--no-build");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.complaint()).hasLineCount(1).contains("Java 17 or later is needed", "version 11");
    }

    @Test
    void anUnreachableDatabaseIsNamedAsTheReason() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/none";

        var refused = run(
                Map.of("DEMARC_DB_URL", url),
                "--no-build",
                "--data",
                folder.toString(),
                "--port",
                String.valueOf(Ports.free()));

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.complaint()).hasLineCount(1).contains("refused", "demarc.log");
    }

    @Test
    void wrongOptionsAreRefused() throws Exception {
        for (var wrong : List.of(List.of("--bogus"), List.of("--port", "x"), List.of("--port", "65536"))) {
            var refused = run(Map.of(), wrong.toArray(String[]::new));

            assertThat(refused.status()).as(wrong.toString()).isEqualTo(2);
            assertThat(refused.complaint()).as(wrong.toString()).hasLineCount(1);
        }
    }

    @Test
    void helpNamesEveryOption() throws Exception {
        var help = run(Map.of(), "--help");

        assertThat(help.status()).isZero();
        assertThat(help.said()).contains("--port", "--data", "--no-demo", "--no-build");
    }

    private Outcome run(Map<String, String> environment, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Repository.root().resolve("run").toString()));
        command.addAll(List.of(options));
        var said = folder.resolve("said");
        var complaint = folder.resolve("complaint");
        var script = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complaint.toFile());
        script.environment().putAll(environment);
        var status = script.start().waitFor();
        return new Outcome(status, Files.readString(said), Files.readString(complaint));
    }
}
