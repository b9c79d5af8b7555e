// SPDX-License-Identifier: Apache-2.0
package io.demarc.secrets;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that wraps every tenant's data key and signs links. It comes from {@code demarc.master-key} (Base64, 32
 * bytes; on several nodes all need the same) or else from a file in the data folder, which is made at the first start.
 */
@ApplicationScoped
public class MasterKey {

    private static final Logger LOG = Logger.getLogger(MasterKey.class.getName());

    @Inject
    @ConfigProperty(name = "demarc.master-key")
    Optional<String> configured;

    @Inject
    @ConfigProperty(name = "demarc.data.dir", defaultValue = "${user.home}/.demarc")
    String dataFolder;

    private byte[] key;
    private SecretBox box;

    @PostConstruct
    void read() {
        key = Base64.getDecoder().decode(configured.orElseGet(this::fromFile).strip());
        box = new SecretBox(key);
    }

    SecretBox box() {
        return box;
    }

    /** HMAC-SHA-256 of {@code text} for one purpose; another purpose gives another signature. */
    public byte[] sign(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private String fromFile() {
        var file = Path.of(dataFolder, "master.key");
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                create(file);
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The master key " + file + " can be neither read nor made", unreadable);
        }
    }

    private static void create(Path file) throws IOException {
        var readableByOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, readableByOwner);
            Files.writeString(file, Base64.getEncoder().encodeToString(SecretBox.newKey()));
            LOG.log(
                    Level.WARNING,
                    "Made a new master key in {0}. Back it up: without it no stored secret opens.",
                    file);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            LOG.log(Level.FINE, "another start made the master key", anotherWasFirst);
        }
    }
}
