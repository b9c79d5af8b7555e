// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Writes a month of calls and what belongs to it into a folder. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            System.out.print(help());
            return;
        }
        try {
            var settings = Settings.of(options(arguments));
            PartyFiles.write(settings);
            RateFiles.write(settings);
            System.out.println(Month.write(settings));
        } catch (IllegalArgumentException e) {
            System.err.println("Nothing was written. " + e.getMessage() + " Try --help.");
            System.exit(2);
        }
    }

    static Map<String, String> options(String... arguments) {
        var options = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "Options are written --name value; \"" + arguments[i] + "\" is not.");
            }
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return options;
    }

    private static String help() {
        var help = new StringBuilder("java -jar call-generator.jar [--option value]...\n");
        for (var setting : Setting.values()) {
            help.append("  --%-17s %s [%s]%n".formatted(setting.key(), setting.meaning, setting.standard));
        }
        return help.toString();
    }
}
