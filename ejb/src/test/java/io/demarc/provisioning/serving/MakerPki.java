// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A maker's root authority, the authority below it for its phones, and their certificates, made by the JDK's keytool. */
final class MakerPki {

    private static final String PASSWORD = "changeit";

    private final Path folder;

    MakerPki(Path folder, String maker) {
        this.folder = folder;
        make("root", "CN=%s Root CA, O=%s".formatted(maker, maker), null, "-ext", "bc:c");
        make("issuing", "CN=%s Equipment Issuing CA, O=%s".formatted(maker, maker), "root", "-ext", "bc:c");
    }

    /** The phone's own first, as a listener gets it. */
    List<X509Certificate> device(String alias, String subject) {
        make(alias, subject, "issuing");
        return chain(alias);
    }

    /** Its time was over a month ago. */
    List<X509Certificate> expired(String alias, String subject) {
        make(alias, subject, "issuing", "-startdate", "-60d", "-validity", "30");
        return chain(alias);
    }

    /** A file with the certificates of some of {@code root}, {@code issuing} and the devices. */
    Path pem(String... aliases) {
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
            var said = new String(process.getInputStream().readAllBytes());
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
