// SPDX-License-Identifier: Apache-2.0
package io.demarc.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts of one subject, in English and in each translation. */
record Bundle(Path english) {

    static final Bundle CONSOLE = new Bundle(Path.of("src/main/resources/io/demarc/web/Messages.properties"));
    static final Bundle PROBLEMS =
            new Bundle(Path.of("../ejb/src/main/resources/io/demarc/kernel/Problems.properties"));

    /** The languages that are complete. */
    static final List<String> TRANSLATIONS = List.of("it");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    static List<Bundle> all() {
        return Stream.of("src/main/resources", "../ejb/src/main/resources", "../batch/src/main/resources")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(Bundle::in)
                .toList();
    }

    Map<String, String> texts() {
        return read(english);
    }

    Map<String, String> texts(String language) {
        return read(english.resolveSibling(
                english.getFileName().toString().replace(".properties", "_" + language + ".properties")));
    }

    static Set<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @Override
    public String toString() {
        return Objects.toString(english.getFileName());
    }

    /** A properties file is a bundle when a translation lies beside it. */
    private static Stream<Bundle> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith("_it.properties"))
                    .map(file -> new Bundle(file.resolveSibling(
                            file.getFileName().toString().replace("_it.properties", ".properties"))))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
