// SPDX-License-Identifier: Apache-2.0
package io.demarc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PF-4: the first password stands in a file for the owner, not in a log. */
class FirstLoginFileTest {

    @TempDir
    Path folder;

    private FirstLoginFile file;

    @BeforeEach
    void stayInTheFolder() {
        file = new FirstLoginFile(folder.resolve("data").toString());
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        var written = file.write("admin", new NewPassword("the first password"));

        assertThat(Files.readString(written)).contains("login: admin", "password: the first password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatAnInterruptedStartLeftIsReplaced() throws IOException {
        file.write("admin", new NewPassword("from the interrupted start"));
        var written = file.write("admin", new NewPassword("from this start"));

        assertThat(Files.readString(written)).contains("from this start").doesNotContain("interrupted");
    }

    @Test
    void itGoesWithTheFirstChangeOfThePasswordOfTheFirstOperator() {
        var written = file.write("admin", new NewPassword("the first password"));

        file.remove(new PasswordChanged("nina"));
        assertThat(written).exists();
        file.remove(new PasswordChanged("admin"));
        assertThat(written).doesNotExist();
        file.remove(new PasswordChanged("admin"));
    }
}
