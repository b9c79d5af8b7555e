// SPDX-License-Identifier: Apache-2.0
package io.demarc.smsc;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The simulator as a process of its own. */
public final class Main {

    private Main() {}

    /** Starts the simulator, prints one line when it is ready, and runs until the process is ended. */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            System.out.print(help());
            return;
        }
        try {
            var smsc = Smsc.start(settings(arguments));
            System.out.println("ready smpp=127.0.0.1:" + smsc.port() + " http=127.0.0.1:" + smsc.httpPort());
        } catch (IllegalArgumentException | IOException e) {
            System.err.println("The simulator cannot start. " + e.getMessage() + " Try --help.");
            System.exit(2);
        }
        Thread.currentThread().join();
    }

    static Map<String, String> settings(String... arguments) {
        var settings = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "Options are written --name value; \"" + arguments[i] + "\" is not.");
            }
            settings.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return settings;
    }

    private static String help() {
        var help = new StringBuilder("java -jar smsc-simulator.jar [--option value]...\n");
        for (var setting : Setting.values()) {
            help.append("  --%-17s %s [%s]%n".formatted(setting.key(), setting.meaning, setting.standard));
        }
        return help.toString();
    }
}
