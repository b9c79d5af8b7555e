// SPDX-License-Identifier: Apache-2.0
package io.demarc.invoicing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An address as it is written on a letter. */
final class AddressLines {

    private AddressLines() {}

    /** @param from the country that needs no mention; null when each is named */
    static List<String> of(PostalAddress address, Locale language, String from) {
        var lines = new ArrayList<String>();
        add(lines, address.street());
        add(lines, address.additional());
        add(lines, joined(address.postCode(), address.city(), address.region()));
        if (!address.country().equals(from)) {
            lines.add(new Locale.Builder().setRegion(address.country()).build().getDisplayCountry(language));
        }
        return lines;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static void add(List<String> lines, String line) {
        if (line != null && !line.isBlank()) {
            lines.add(line);
        }
    }
}
