// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The feature graph as {@code features.properties} states it. */
final class Features {

    private Features() {}

    /** Each feature with all that stand below it. */
    static Map<String, Set<String>> read() {
        var stated = stated();
        var below = new TreeMap<String, Set<String>>();
        stated.stringPropertyNames().forEach(feature -> below.put(feature, below(feature, stated)));
        return below;
    }

    private static Set<String> below(String feature, Properties stated) {
        var found = new TreeSet<String>();
        for (var next : stated.getProperty(feature).split("[, ]+")) {
            if (!next.isEmpty() && found.add(next)) {
                found.addAll(below(next, stated));
            }
        }
        return found;
    }

    private static Properties stated() {
        var stated = new Properties();
        try (var file = Features.class.getResourceAsStream("features.properties")) {
            stated.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return stated;
    }
}
