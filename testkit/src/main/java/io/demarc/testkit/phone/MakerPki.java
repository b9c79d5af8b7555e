// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** A maker's root authority, the authority below it for its phones, and their certificates, made by the JDK's keytool. */
public final class MakerPki {

    public static final String PASSWORD = "changeit";

    private final Path folder;

    public MakerPki(Path folder, String maker) {
        this.folder = folder;
        make("root", "CN=%s Root CA, O=%s".formatted(maker, maker), null, "-ext", "bc:c");
        make("issuing", "CN=%s Equipment Issuing CA, O=%s".formatted(maker, maker), "root", "-ext", "bc:c");
    }

    /** The phone's own first, as a listener gets it. */
    public List<X509Certificate> device(String alias, String subject) {
        make(alias, subject, "issuing");
        return chain(alias);
    }

    /** Its time was over a month ago. */
    public List<X509Certificate> expired(String alias, String subject) {
        make(alias, subject, "issuing", "-startdate", "-60d", "-validity", "30");
        return chain(alias);
    }

    /** A file with the certificates of some of {@code root}, {@code issuing} and the devices. */
    public Path pem(String... aliases) {
        var text = new StringBuilder();
        for (var alias : aliases) {
            text.append("-----BEGIN CERTIFICATE-----\n")
                    .append(encoded(chain(alias).get(0)))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        try {
            return Files.writeString(folder.resolve(String.join("-", aliases) + ".pem"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A key store with the root, for whoever has to trust it; its password is {@link #PASSWORD}. */
    public Path trust() {
        try {
            var trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("root", chain("root").get(0));
            var file = folder.resolve("trust.p12");
            try (var out = Files.newOutputStream(file)) {
                trust.store(out, PASSWORD.toCharArray());
            }
            return file;
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What a phone with this certificate says when it is asked for one; it believes every server. */
    public SSLContext phone(String alias) {
        try {
            var own = KeyStore.getInstance("PKCS12");
            own.load(null, null);
            var key = KeyStore.getInstance(store().toFile(), PASSWORD.toCharArray())
                    .getKey(alias, PASSWORD.toCharArray());
            own.setKeyEntry(alias, key, PASSWORD.toCharArray(), chain(alias).toArray(X509Certificate[]::new));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), new TrustManager[] {new Trusting()}, null);
            return context;
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static final class Trusting extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private static String encoded(X509Certificate certificate) {
        try {
            return Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<X509Certificate> chain(String alias) {
        try {
            var store = KeyStore.getInstance(store().toFile(), PASSWORD.toCharArray());
            return Arrays.stream(store.getCertificateChain(alias))
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void make(String alias, String subject, String signer, String... more) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keystore",
                store().toString(),
                "-storepass",
                PASSWORD,
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                subject));
        if (signer != null) {
            command.addAll(List.of("-signer", signer));
        }
        command.addAll(List.of(more));
        run(command);
    }

    private Path store() {
        return folder.resolve("pki.p12");
    }

    private static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
