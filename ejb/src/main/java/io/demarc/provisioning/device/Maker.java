// SPDX-License-Identifier: Apache-2.0
package io.demarc.provisioning.device;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Whose phones Demarc knows how to configure (DV-10). */
public enum Maker {
    SNOM("000413", "1c7126"),
    YEALINK(
            "001565", "249ad8", "3497d7", "44dbd2", "644f56", "805e0c", "805ec0", "b061a9", "c4fc22", "ec1da9",
            "f01653"),
    GRANDSTREAM("000b82", "144cff", "c074ad", "ec74d7"),
    POLY("0004f2", "64167f", "482567", "f04ea4"),
    CISCO("001873", "002155", "30e4db", "68efbd", "a44c11", "00562b"),
    /** The mobile client. */
    PGSM,
    /** Any other; only a template of one's own configures it. */
    OTHER;

    /** The first six digits of the MAC addresses that the IEEE gave it; there may be more. */
    private final Set<String> prefixes;

    Maker(String... prefixes) {
        this.prefixes = Set.of(prefixes);
    }

    /** Whose device it probably is. */
    public static Optional<Maker> of(MacAddress mac) {
        return Arrays.stream(values())
                .filter(maker -> maker.prefixes.contains(mac.oui()))
                .findFirst();
    }
}
