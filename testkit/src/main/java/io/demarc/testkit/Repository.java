// SPDX-License-Identifier: Apache-2.0
package io.demarc.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder with the sources, whichever module's tests are running. */
public final class Repository {

    private Repository() {}

    public static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("run")) && Files.isRegularFile(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "no folder with ./run above " + Path.of("").toAbsolutePath());
    }
}
