// SPDX-License-Identifier: Apache-2.0
package io.demarc.it.phones;

import io.demarc.testkit.Await;
import io.demarc.testkit.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** nginx with as many workers as there are processors, which sends files from a folder and writes no log. */
final class NginxFiles implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(20);

    private final Path root;
    private final int port = Ports.free();
    private final Process process;

    private NginxFiles(String program, Path folder) throws IOException {
        root = Files.createDirectories(folder.resolve("files"));
        var configuration = Files.writeString(folder.resolve("nginx.conf"), """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000000;
                  default_type text/plain;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %3$s; }
                }
                """.formatted(folder, port, root));
        // The workers of one that root started could not read a folder that only root may enter.
        var asRoot = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        process = new ProcessBuilder(program, "-c", configuration.toString(), "-g", asRoot)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
    }

    static NginxFiles start(String program, Path folder) {
        try {
            var nginx = new NginxFiles(program, Files.createDirectories(folder));
            Await.until("nginx listens", START, nginx::isListening);
            return nginx;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isListening() {
        if (!process.isAlive()) {
            throw new IllegalStateException("nginx ended with " + process.exitValue());
        }
        try (var probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return probe.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Has it send these bytes at a path. */
    void put(String path, byte[] bytes) {
        try {
            var file = root.resolve(path.substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
