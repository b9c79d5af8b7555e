// SPDX-License-Identifier: Apache-2.0
package io.demarc.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Beginnings of real numbers and how many digits follow, some for each country and kind. They were drawn from the metadata
 * of libphonenumber 9 (Apache-2.0). Numbers of which the plan does not tell whether they are mobile count as fixed.
 */
final class Prefixes {

    static final List<Prefix> ALL = read();

    private Prefixes() {}

    static List<Prefix> of(String country, boolean mobile) {
        return ALL.stream()
                .filter(prefix -> prefix.country().equals(country) && prefix.mobile() == mobile)
                .toList();
    }

    private static List<Prefix> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Prefixes.class.getResourceAsStream("prefixes.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Prefixes::prefix).collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Prefix prefix(String line) {
        var cells = line.split(",", -1);
        return new Prefix(cells[0], cells[1], cells[2].equals("MOBILE"), cells[3], Integer.parseInt(cells[4]));
    }
}
