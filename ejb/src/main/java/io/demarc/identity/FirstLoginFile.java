// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code first-login.txt} in the data folder: tells the one who installed Demarc the first password. Only the owner of
 * the process can read it, and it goes away with the first change of that password.
 */
@ApplicationScoped
public class FirstLoginFile {

    private static final Logger LOG = Logger.getLogger(FirstLoginFile.class.getName());

    private final Path file;

    /** Exists for the proxies of CDI. */
    FirstLoginFile() {
        this("");
    }

    @Inject
    FirstLoginFile(@ConfigProperty(name = "demarc.data.dir", defaultValue = "${user.home}/.demarc") String dataFolder) {
        file = Path.of(dataFolder, "first-login.txt");
    }

    /** @return where it stands */
    Path write(String login, NewPassword password) {
        var readableByOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, readableByOwner);
            Files.writeString(
                    file,
                    "login: %s%npassword: %s%n%nThe console asks for a new password. This file is deleted then.%n"
                            .formatted(login, password.value()));
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The first password cannot be written to " + file, unwritable);
        }
    }

    void remove(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChanged change) {
        try {
            if (change.principal().equals(FirstOperator.LOGIN) && Files.deleteIfExists(file)) {
                LOG.log(Level.INFO, "Deleted {0}: its password is no longer valid.", file);
            }
        } catch (IOException stillThere) {
            LOG.log(Level.WARNING, "Delete {0}: its password is no longer valid. {1}", new Object[] {
                file, stillThere.getMessage()
            });
        }
    }
}
