// SPDX-License-Identifier: Apache-2.0
package io.demarc.startup;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How Demarc opens an H2 database, unless its URL says otherwise. */
public final class H2Url {

    /**
     * H2 keeps the result of a query for the next time. When another connection commits just then, a result from before the
     * commit is kept as one from after it: whoever asks again for what waits would never see it.
     */
    private static final Map<String, String> SETTINGS =
            new TreeMap<>(Map.of("LOCK_TIMEOUT", "10000", "OPTIMIZE_REUSE_RESULTS", "0"));

    private H2Url() {}

    /** Whether it names an H2 database. */
    public static boolean isOne(String url) {
        return url.startsWith("jdbc:h2:");
    }

    /** The URL with what it leaves out. */
    public static String completed(String url) {
        var completed = new StringBuilder(url);
        SETTINGS.forEach((name, value) -> {
            if (!url.toUpperCase(Locale.ROOT).contains(";" + name + "=")) {
                completed.append(';').append(name).append('=').append(value);
            }
        });
        return completed.toString();
    }
}
