// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The load generator wrk: 16 clients that keep their connections, and ask for one path after the other. */
record Wrk(String program, Path script) {

    private static final int CLIENTS = 16;
    private static final Pattern SPEED = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern ERRORS = Pattern.compile("(Non-2xx or 3xx responses|Socket errors): *(.*)");

    /** @param paths in the order in which they are asked for, again and again */
    static Wrk asking(String program, Path folder, String name, List<String> paths) {
        try {
            var list = Files.write(folder.resolve(name + ".paths"), paths);
            var script = Files.writeString(folder.resolve(name + ".lua"), """
                    local requests, next = {}, 0
                    function init()
                      for path in io.lines("%s") do requests[#requests + 1] = wrk.format("GET", path) end
                    end
                    function request()
                      next = next %% #requests + 1
                      return requests[next]
                    end
                    """.formatted(list));
            return new Wrk(program, script);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Answers per second.
     *
     * @throws IllegalStateException when an answer was an error
     */
    double measure(URI server, Duration time) {
        var said = run(server, time);
        var errors = ERRORS.matcher(said);
        var speed = SPEED.matcher(said);
        if (errors.find() || !speed.find()) {
            throw new IllegalStateException("wrk says: " + said);
        }
        return Double.parseDouble(speed.group(1));
    }

    private String run(URI server, Duration time) {
        try {
            var process = new ProcessBuilder(
                            program,
                            "-t1",
                            "-c" + CLIENTS,
                            "-d" + time.toSeconds() + "s",
                            "--timeout",
                            "10s",
                            "-s",
                            script.toString(),
                            server.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
