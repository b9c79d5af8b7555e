// SPDX-License-Identifier: Apache-2.0
package io.demarc.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program of the tests as a process of its own, which may be killed. */
public final class JavaProcess {

    private JavaProcess() {}

    /** Not started yet. */
    public static ProcessBuilder of(Class<?> program, Object... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command);
    }
}
